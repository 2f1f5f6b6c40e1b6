using BotTutor.Storage.Commits;
using BotTutor.Turns.Operating;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

/// <summary>States are written into the queries as constants: only so do they use the indexes of what waits and of what was set aside.</summary>
internal sealed class StoredOperatorRows(BotTutorDb db, CommitGate gate) : IOperatorRows
{
    public Task<IReadOnlyList<QueueRow>> ReadAsync(QueueKind queue, QueueState state, int most, CancellationToken cancellationToken) =>
        queue == QueueKind.Inbox ? ReadAsync(db.Inbox, state, most, cancellationToken) : ReadAsync(db.Outbox, state, most, cancellationToken);

    public async Task<int> ReplayAsync(QueueKind queue, long? id, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        return queue == QueueKind.Inbox
            ? await SetAside(db.Inbox, id).ExecuteUpdateAsync(
                row => row.SetProperty(inbox => inbox.Status, QueueState.Waiting)
                    .SetProperty(inbox => inbox.Attempts, 0)
                    .SetProperty(inbox => inbox.Reason, (string?)null),
                cancellationToken)
            : await SetAside(db.Outbox, id).ExecuteUpdateAsync(
                row => row.SetProperty(outbox => outbox.Status, QueueState.Waiting)
                    .SetProperty(outbox => outbox.Attempts, 0)
                    .SetProperty(outbox => outbox.Reason, (string?)null)
                    .SetProperty(outbox => outbox.NotBefore, (DateTimeOffset?)null),
                cancellationToken);
    }

    public Task<QueueReading> MeasureAsync(QueueKind queue, CancellationToken cancellationToken) =>
        queue == QueueKind.Inbox ? MeasureAsync(db.Inbox, cancellationToken) : MeasureAsync(db.Outbox, cancellationToken);

    private static IQueryable<TRow> SetAside<TRow>(IQueryable<TRow> rows, long? id)
        where TRow : QueuedRow
    {
        var aside = rows.Where(row => row.Status == QueueState.SetAside);
        return id is { } one ? aside.Where(row => row.Id == one) : aside;
    }

    private static async Task<IReadOnlyList<QueueRow>> ReadAsync<TRow>(IQueryable<TRow> rows, QueueState state, int most, CancellationToken cancellationToken)
        where TRow : QueuedRow =>
        await rows
            .Where(row => row.Status == EF.Constant(state))
            .OrderByDescending(row => row.Id)
            .Take(most)
            .Select(row => new QueueRow(row.Id, row.Bot, row.Channel, row.Conversation, row.At, row.Attempts, row.Reason))
            .ToListAsync(cancellationToken);

    private static async Task<QueueReading> MeasureAsync<TRow>(IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : QueuedRow
    {
        var waiting = rows.Where(row => row.Status == QueueState.Waiting);
        return new QueueReading(
            await waiting.CountAsync(cancellationToken),
            await rows.CountAsync(row => row.Status == QueueState.SetAside, cancellationToken),
            await waiting.OrderBy(row => row.Id).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancellationToken));
    }
}
