namespace BotTutor.Learning.Cohorts;

/// <summary>Who learns in which cohort. Writes are buffered and become true with the unit of work; a learner who joins the same cohort twice at once fails the second.</summary>
public interface IEnrolments
{
    Task<Enrolment?> FindAsync(EnrolmentId id, CancellationToken cancellationToken);

    /// <returns>All of the learner's, the one that was entered last first.</returns>
    Task<IReadOnlyList<Enrolment>> OfLearnerAsync(LearnerId learner, CancellationToken cancellationToken);

    /// <returns>All of the cohort's, the longest first.</returns>
    Task<IReadOnlyList<Enrolment>> OfCohortAsync(CohortId cohort, CancellationToken cancellationToken);

    Task SaveAsync(Enrolment enrolment, CancellationToken cancellationToken);
}
