using BotTutor.Learning;
using BotTutor.Learning.Cohorts;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredEnrolments(BotTutorDb db) : IEnrolments
{
    public async Task<Enrolment?> FindAsync(EnrolmentId id, CancellationToken cancellationToken) =>
        (await db.Enrolments.FindAsync([id.Value], cancellationToken))?.ToEnrolment();

    public async Task<IReadOnlyList<Enrolment>> OfLearnerAsync(LearnerId learner, CancellationToken cancellationToken) =>
        [.. (await db.Enrolments.Where(row => row.Learner == learner.Value).ToListAsync(cancellationToken))
            .OrderByDescending(row => row.Entered).Select(row => row.ToEnrolment())];

    public async Task<IReadOnlyList<Enrolment>> OfCohortAsync(CohortId cohort, CancellationToken cancellationToken) =>
        [.. (await db.Enrolments.Where(row => row.Cohort == cohort.Value).ToListAsync(cancellationToken))
            .OrderBy(row => row.Since).Select(row => row.ToEnrolment())];

    public async Task SaveAsync(Enrolment enrolment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        var row = await db.Enrolments.FindAsync([enrolment.Id.Value], cancellationToken) ?? db.Enrolments.Add(EnrolmentRow.Of(enrolment)).Entity;
        row.Take(enrolment);
    }
}
