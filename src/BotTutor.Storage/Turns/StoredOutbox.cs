using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Storage.Commits;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

internal sealed class StoredOutbox(BotTutorDb db, UnitOfWork unit, IFlush flush, TimeProvider clock) : IOutboxRows
{
    private static readonly PerModel<Func<BotTutorDb, string, string, string, int, IAsyncEnumerable<OutboxRow>>> Oldest = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, string channel, string conversation, int most) =>
            db.Outbox.AsNoTracking()
                .Where(row => row.Status == QueueState.Waiting && row.Bot == bot && row.Channel == channel && row.Conversation == conversation)
                .OrderBy(row => row.Id)
                .Take(most)));

    private static readonly PerModel<Func<BotTutorDb, string, string, string, string, CancellationToken, Task<string?>>> PlatformId = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, string channel, string conversation, string activity, CancellationToken _) =>
            db.Outbox
                .Where(row => row.PlatformId != null && row.Bot == bot && row.Channel == channel && row.Conversation == conversation && row.ActivityId == activity)
                .OrderBy(row => row.Id)
                .Select(row => row.PlatformId)
                .FirstOrDefault()));

    public void Add(ConversationKey conversation, OutboundRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        db.Outbox.Add(new OutboxRow
        {
            Bot = conversation.Bot,
            Channel = conversation.Channel,
            Conversation = conversation.Conversation,
            ActivityId = request.ActivityId,
            At = clock.GetUtcNow(),
            Json = request.Json,
        });
    }

    public async Task<IReadOnlyList<WaitingRequest>> ReadNextAsync(ConversationKey conversation, int most, CancellationToken cancellationToken)
    {
        List<WaitingRequest> waiting = [];
        await foreach (var row in Oldest.For(db)(db, conversation.Bot, conversation.Channel, conversation.Conversation, most).WithCancellation(cancellationToken))
        {
            var request = new OutboundRequest(row.ActivityId, row.Json ?? "");
            waiting.Add(new WaitingRequest(row.Id, conversation, request, row.Attempts, row.IsBegun, row.NotBefore ?? DateTimeOffset.MinValue));
        }

        if (waiting.Count > 0)
        {
            await flush.CaughtUpAsync();
        }

        return waiting;
    }

    public async Task<IReadOnlyList<ConversationKey>> ReadUnfinishedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = await db.Outbox
            .Where(row => row.Status == QueueState.Waiting)
            .GroupBy(row => new { row.Bot, row.Channel, row.Conversation })

            // Only the first one of a conversation is ever postponed: what follows waits for it.
            .Select(rows => new { rows.Key, First = rows.Min(row => row.Id), NotBefore = rows.Max(row => row.NotBefore) })
            .Where(rows => rows.NotBefore == null || rows.NotBefore <= now)
            .OrderBy(rows => rows.First)
            .ToListAsync(cancellationToken);
        return [.. waiting.Select(rows => new ConversationKey(rows.Key.Bot, rows.Key.Channel, rows.Key.Conversation))];
    }

    public Task<string?> FindPlatformIdAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        PlatformId.For(db)(db, conversation.Bot, conversation.Channel, conversation.Conversation, activityId, cancellationToken);

    public void Begin(WaitingRequest request) => Note(Track(request), mayHaveArrived: true);

    public void Finish(WaitingRequest request, string? platformId)
    {
        var row = Track(request);
        row.Status = QueueState.Finished;
        row.PlatformId = platformId;
        row.Json = null;
    }

    public void Postpone(WaitingRequest request, DateTimeOffset until, string reason)
    {
        var row = Track(request);
        Note(row, request.MayHaveArrived);
        row.Attempts++;
        row.NotBefore = until;
        row.Reason = reason;
    }

    public void SetAside(WaitingRequest request, string reason)
    {
        var row = Track(request);
        Note(row, request.MayHaveArrived);
        row.Status = QueueState.SetAside;
        row.Reason = reason;
    }

    public void SetAside(ConversationKey conversation, string reason) => unit.Write(async (context, cancellationToken) =>
    {
        // What this unit itself does to a request of the conversation is written after this, and stays.
        var own = context.ChangeTracker.Entries<OutboxRow>().Where(row => row.State != EntityState.Unchanged).Select(row => row.Entity.Id).ToList();
        await ConversationMove.Waiting(context, conversation)
            .Where(row => !own.Contains(row.Id))
            .ExecuteUpdateAsync(
                row => row.SetProperty(request => request.Status, QueueState.SetAside)
                    .SetProperty(request => request.IsBegun, false)
                    .SetProperty(request => request.Reason, reason),
                cancellationToken);
        return null;
    });

    public void Move(ConversationKey conversation, string to) => unit.Write(async (context, cancellationToken) =>
    {
        await ConversationMove.RunAsync(context, conversation, to, cancellationToken);
        return null;
    });

    /// <summary>Written even where it says so already: what was read may be old, and the commit must find out whether the request still waits.</summary>
    private void Note(OutboxRow row, bool mayHaveArrived)
    {
        row.IsBegun = mayHaveArrived;
        db.Entry(row).Property(begun => begun.IsBegun).IsModified = true;
    }

    private OutboxRow Track(WaitingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return db.Outbox.Local.FindEntry(request.Id)?.Entity ?? db.Outbox.Attach(new OutboxRow
        {
            Id = request.Id,
            Bot = request.Conversation.Bot,
            Channel = request.Conversation.Channel,
            Conversation = request.Conversation.Conversation,
            ActivityId = request.Request.ActivityId,
            Json = request.Request.Json,
            Attempts = request.Attempts,
            IsBegun = request.MayHaveArrived,
            NotBefore = request.NotBefore,
        }).Entity;
    }
}
