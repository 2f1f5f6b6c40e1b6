using BotTutor.Learning.Cohorts;

namespace BotTutor.Learning.Tests.Cohorts;

/// <summary>Cohorts and enrolments that live as long as the test.</summary>
internal sealed class Memory : ICohorts, IEnrolments
{
    public List<Cohort> Cohorts { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    Task<Cohort?> ICohorts.FindAsync(CohortId id, CancellationToken cancellationToken) => Task.FromResult(Cohorts.Find(cohort => cohort.Id == id));

    Task<Cohort?> ICohorts.FindAsync(CohortCode code, CancellationToken cancellationToken) => Task.FromResult(Cohorts.Find(cohort => cohort.Code == code));

    public Task<IReadOnlyList<Cohort>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Cohort>>(Cohorts);

    public Task SaveAsync(Cohort cohort, CancellationToken cancellationToken)
    {
        Cohorts.Add(cohort);
        return Task.CompletedTask;
    }

    Task<Enrolment?> IEnrolments.FindAsync(EnrolmentId id, CancellationToken cancellationToken) => Task.FromResult(Enrolments.Find(enrolment => enrolment.Id == id));

    public Task<IReadOnlyList<Enrolment>> OfLearnerAsync(LearnerId learner, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Enrolment>>([.. Enrolments.Where(enrolment => enrolment.Learner == learner).OrderByDescending(enrolment => enrolment.Entered)]);

    public Task<IReadOnlyList<Enrolment>> OfCohortAsync(CohortId cohort, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Enrolment>>([.. Enrolments.Where(enrolment => enrolment.Cohort == cohort)]);

    public Task SaveAsync(Enrolment enrolment, CancellationToken cancellationToken)
    {
        Enrolments.RemoveAll(old => old.Id == enrolment.Id);
        Enrolments.Add(enrolment);
        return Task.CompletedTask;
    }
}
