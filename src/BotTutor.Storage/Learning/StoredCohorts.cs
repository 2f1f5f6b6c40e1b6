using BotTutor.Learning;
using BotTutor.Learning.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredCohorts(BotTutorDb db) : ICohorts
{
    public async Task<Cohort?> FindAsync(CohortId id, CancellationToken cancellationToken) =>
        (await db.Cohorts.FindAsync([id.Value], cancellationToken))?.ToCohort();

    public async Task<Cohort?> FindAsync(CohortCode code, CancellationToken cancellationToken) =>
        (await db.Cohorts.SingleOrDefaultAsync(row => row.Code == code.Text, cancellationToken))?.ToCohort();

    public async Task<IReadOnlyList<Cohort>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await db.Cohorts.OrderByDescending(row => row.Created).ThenBy(row => row.Code).ToListAsync(cancellationToken)).Select(row => row.ToCohort())];

    public async Task SaveAsync(Cohort cohort, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var row = await db.Cohorts.FindAsync([cohort.Id.Value], cancellationToken) ?? db.Cohorts.Add(new CohortRow { Id = cohort.Id.Value }).Entity;
        row.Take(cohort);
    }
}
