namespace BotTutor.Learning.Cohorts;

/// <summary>Lets somebody who agreed into a cohort by its code.</summary>
public sealed class Enrol(ICohorts cohorts, IEnrolments enrolments)
{
    /// <param name="code">What the learner typed or scanned.</param>
    /// <param name="learner">Who.</param>
    /// <param name="consent">What they agreed to, and when; that is now.</param>
    /// <param name="id">The name of a new enrolment.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Enrolling> RunAsync(string? code, LearnerId learner, Consent consent, EnrolmentId id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(consent);
        if (CohortCode.Read(code) is not { } written || await cohorts.FindAsync(written, cancellationToken) is not { } cohort)
        {
            return new Enrolling.Unknown();
        }

        if ((await enrolments.OfLearnerAsync(learner, cancellationToken)).FirstOrDefault(old => old.Cohort == cohort.Id) is { } there)
        {
            var returned = there with { Entered = consent.At, Consent = there.Consent.Version == consent.Version ? there.Consent : consent };
            await enrolments.SaveAsync(returned, cancellationToken);
            return new Enrolling.Returned(returned, cohort);
        }

        if (cohort.IsOver(consent.At))
        {
            return new Enrolling.Over(cohort);
        }

        var enrolment = new Enrolment
        {
            Id = id,
            Cohort = cohort.Id,
            Learner = learner,
            Course = cohort.Course,
            Since = consent.At,
            Entered = consent.At,
            Consent = consent,
        };
        await enrolments.SaveAsync(enrolment, cancellationToken);
        return new Enrolling.Enrolled(enrolment, cohort);
    }
}
