using BotTutor.Channels;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Operating;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

internal sealed class StoredInbox(BotTutorDb db, UnitOfWork unit, TimeProvider clock) : IInboxRows, IInvokeAnswers
{
    private static readonly PerModel<Func<BotTutorDb, string, string, string, CancellationToken, Task<InboxRow?>>> Oldest = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, string channel, string conversation, CancellationToken _) =>
            db.Inbox.AsNoTracking()
                .Where(row => row.Status == QueueState.Waiting && row.Bot == bot && row.Channel == channel && row.Conversation == conversation)
                .OrderBy(row => row.Id)
                .FirstOrDefault()));

    public void Add(InboundActivity inbound)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        var acceptedAt = clock.GetUtcNow();

        // Written out at the commit: the transcript gives the activity its id there.
        unit.Write((context, _) =>
        {
            context.Inbox.Add(new InboxRow
            {
                Bot = inbound.Conversation.Bot,
                Channel = inbound.Conversation.Channel,
                Conversation = inbound.Conversation.Conversation,
                DedupeId = inbound.DedupeId,
                At = acceptedAt,
                Json = ActivityJson.Write(inbound.Activity),
            });
            return ValueTask.FromResult<CommitOutcome.Conflict?>(null);
        });
    }

    public Task<bool> HasAsync(InboundActivity inbound, CancellationToken cancellationToken) => Same(inbound).AnyAsync(cancellationToken);

    public async Task<WaitingActivity?> NextAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await Oldest.For(db)(db, conversation.Bot, conversation.Channel, conversation.Conversation, cancellationToken) is { } row
            ? new WaitingActivity(row.Id, conversation, row.Json ?? "", row.Attempts, row.At)
            : null;

    public async Task<IReadOnlyList<UnfinishedConversation>> ReadUnfinishedAsync(CancellationToken cancellationToken)
    {
        var waiting = await db.Inbox
            .Where(row => row.Status == QueueState.Waiting)
            .GroupBy(row => new { row.Bot, row.Channel, row.Conversation })
            .Select(rows => new { rows.Key, First = rows.Min(row => row.Id), Last = rows.Max(row => row.Id) })
            .OrderBy(rows => rows.First)
            .ToListAsync(cancellationToken);
        return [.. waiting.Select(rows => new UnfinishedConversation(new(rows.Key.Bot, rows.Key.Channel, rows.Key.Conversation), rows.Last))];
    }

    public void CountAttempt(WaitingActivity activity) => Change(activity, row => row.Attempts++);

    public void Finish(WaitingActivity activity) => Change(activity, row =>
    {
        row.Status = QueueState.Finished;
        row.Json = null;
    });

    public void SetAside(WaitingActivity activity, string reason) => Change(activity, row =>
    {
        row.Status = QueueState.SetAside;
        row.Reason = reason;
    });

    public void Keep(WaitingActivity activity, string json) => Change(activity, row => row.Answer = json);

    public async Task<(bool IsAnswered, string? Json)> FindAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        var row = await Same(inbound).Select(row => new { row.Status, row.Answer }).SingleOrDefaultAsync(cancellationToken);
        return (row is { Status: not QueueState.Waiting }, row?.Answer);
    }

    private IQueryable<InboxRow> Same(InboundActivity inbound)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        var (bot, channel, _) = inbound.Conversation;
        return db.Inbox.Where(row => row.Bot == bot && row.Channel == channel && row.DedupeId == inbound.DedupeId);
    }

    private void Change(WaitingActivity activity, Action<InboxRow> change)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var row = db.Inbox.Local.FindEntry(activity.Id)?.Entity
            ?? db.Inbox.Attach(new InboxRow { Id = activity.Id, Attempts = activity.Attempts, Json = activity.Json }).Entity;
        change(row);
    }
}
