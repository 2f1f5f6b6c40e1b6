using BotTutor.Channels;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Storage.Commits;
using BotTutor.Turns.Traces;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

internal sealed class StoredTraces(BotTutorDb db, CommitGate gate) : ITurnTraces
{
    /// <summary>Few enough that no commit waits long behind them.</summary>
    private const int RemovedAtOnce = 500;

    public void Add(ConversationKey conversation, TurnTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        db.Traces.Add(new TraceRow
        {
            Bot = conversation.Bot,
            Channel = conversation.Channel,
            Conversation = conversation.Conversation,
            At = trace.At,
            Json = TurnTraceJson.Write(trace),
        });
    }

    public async Task<IReadOnlyList<TurnTrace>> ReadLatestAsync(ConversationKey conversation, int most, CancellationToken cancellationToken)
    {
        var (bot, channel, id) = conversation;
        var documents = await db.Traces
            .Where(row => row.Bot == bot && row.Channel == channel && row.Conversation == id)
            .OrderByDescending(row => row.Id)
            .Take(most)
            .Select(row => row.Json)
            .ToListAsync(cancellationToken);
        return [.. documents.Select(json => TurnTraceJson.Read(json))];
    }

    public async Task<int> RemoveBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var all = 0;
        int removed;
        do
        {
            using var pass = await gate.EnterAsync(cancellationToken);
            removed = await db.Traces.Where(row => row.At < moment).OrderBy(row => row.Id).Take(RemovedAtOnce).ExecuteDeleteAsync(cancellationToken);
            all += removed;
        }
        while (removed == RemovedAtOnce);
        return all;
    }
}
