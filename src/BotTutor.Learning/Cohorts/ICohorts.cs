namespace BotTutor.Learning.Cohorts;

/// <summary>All cohorts. Writes are buffered and become true with the unit of work; two cohorts of one code are a conflict.</summary>
public interface ICohorts
{
    Task<Cohort?> FindAsync(CohortId id, CancellationToken cancellationToken);

    Task<Cohort?> FindAsync(CohortCode code, CancellationToken cancellationToken);

    /// <returns>The youngest first.</returns>
    Task<IReadOnlyList<Cohort>> ListAsync(CancellationToken cancellationToken);

    Task SaveAsync(Cohort cohort, CancellationToken cancellationToken);
}
