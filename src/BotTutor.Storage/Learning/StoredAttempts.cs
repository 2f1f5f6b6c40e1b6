using BotTutor.Learning;
using BotTutor.Learning.Attempts;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredAttempts(BotTutorDb db) : IAttempts
{
    private IQueryable<AttemptRow> Whole => db.Attempts.Include(row => row.Answers);

    public async Task<Attempt?> FindAsync(EnrolmentId enrolment, AttemptKind kind, string subject, CancellationToken cancellationToken) =>
        (await RowAsync(enrolment, kind, subject, cancellationToken))?.ToAttempt();

    public async Task<IReadOnlyList<Attempt>> OfAsync(EnrolmentId enrolment, CancellationToken cancellationToken) =>
        [.. (await Whole.Where(row => row.Enrolment == enrolment.Value).ToListAsync(cancellationToken))
            .OrderBy(row => row.Began).Select(row => row.ToAttempt())];

    public async Task SaveAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var row = await RowAsync(attempt.Enrolment, attempt.Kind, attempt.Subject, cancellationToken) ?? db.Attempts.Add(AttemptRow.Of(attempt)).Entity;
        row.Take(attempt);
    }

    private async Task<AttemptRow?> RowAsync(EnrolmentId enrolment, AttemptKind kind, string subject, CancellationToken cancellationToken) =>
        db.Attempts.Local.FirstOrDefault(row => row.Enrolment == enrolment.Value && row.Kind == kind && row.Subject == subject)
        ?? await Whole.SingleOrDefaultAsync(row => row.Enrolment == enrolment.Value && row.Kind == kind && row.Subject == subject, cancellationToken);
}
