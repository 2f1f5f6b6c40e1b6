using BotTutor.Storage.Commits;
using BotTutor.Turns.Operating;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

/// <summary>Goes through a queue from its oldest row, whose numbers grow with time, up to where everything is young; no index of moments is needed for that.</summary>
internal sealed class StoredOldRows(BotTutorDb db, CommitGate gate) : IOldRows
{
    /// <summary>Few enough that no commit waits long behind them.</summary>
    private const int LookedAtAtOnce = 500;

    public Task<int> RemoveAsync(QueueKind queue, QueueState state, DateTimeOffset before, CancellationToken cancellationToken) =>
        queue == QueueKind.Inbox ? RemoveAsync(db.Inbox, state, before, cancellationToken) : RemoveAsync(db.Outbox, state, before, cancellationToken);

    private async Task<int> RemoveAsync<TRow>(IQueryable<TRow> rows, QueueState state, DateTimeOffset before, CancellationToken cancellationToken)
        where TRow : QueuedRow
    {
        var ended = rows.Where(row => row.Status == EF.Constant(state));
        var removed = 0;
        var passed = 0L;
        while (true)
        {
            var next = await ended.Where(row => row.Id > passed)
                .OrderBy(row => row.Id)
                .Take(LookedAtAtOnce)
                .Select(row => new { row.Id, IsOld = row.At < before })
                .ToListAsync(cancellationToken);
            if (!next.Any(row => row.IsOld))
            {
                return removed;
            }

            var (from, last) = (passed, next[^1].Id);
            using var pass = await gate.EnterAsync(cancellationToken);
            removed += await ended.Where(row => row.Id > from && row.Id <= last && row.At < before).ExecuteDeleteAsync(cancellationToken);
            passed = last;
        }
    }
}
