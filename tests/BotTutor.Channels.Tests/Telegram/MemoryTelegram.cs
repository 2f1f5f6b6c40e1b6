using System.Collections.Concurrent;
using BotTutor.Channels.Sending;
using BotTutor.Channels.Telegram;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>What the turns and the storage do for the channel, in memory: an inbox, an outbox, notes.</summary>
internal sealed class MemoryTelegram : IInbox, IOutbox, ITelegramNotes, IDeliveredIds
{
    private readonly ConcurrentDictionary<string, InboundActivity> _accepted = new();
    private readonly ConcurrentDictionary<(string, string), TelegramNote> _notes = new();
    private readonly ConcurrentQueue<InboundActivity> _order = new();

    /// <summary>Gets or sets what an acceptance waits for.</summary>
    public Func<InboundActivity, Task> Before { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<InboundActivity> Accepted => [.. _order];

    public ConcurrentQueue<(ConversationKey Conversation, OutboundRequest Request)> Waiting { get; } = new();

    /// <summary>Gets the platform's ids by activity.</summary>
    public Dictionary<string, string> Delivered { get; } = [];

    public async Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await Before(inbound);
        if (!_accepted.TryAdd(inbound.DedupeId, inbound))
        {
            return Acceptance.Duplicate;
        }

        _order.Enqueue(inbound);
        return Acceptance.Accepted;
    }

    public void Add(ConversationKey conversation, OutboundRequest request) => Waiting.Enqueue((conversation, request));

    Task<string?> IDeliveredIds.FindAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(Delivered.GetValueOrDefault(activityId));

    public Task<TelegramNote?> FindAsync(string bot, string key, CancellationToken cancellationToken) => Task.FromResult(_notes.GetValueOrDefault((bot, key)));

    public Task<IReadOnlyList<TelegramNote>> ReadAsync(string bot, string beginning, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TelegramNote>>([.. _notes.Values.Where(note => note.Bot == bot && note.Key.StartsWith(beginning, StringComparison.Ordinal)).OrderBy(note => note.Key, StringComparer.Ordinal)]);

    public Task PutAsync(TelegramNote note, CancellationToken cancellationToken)
    {
        _notes[(note.Bot, note.Key)] = note;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string bot, string key, CancellationToken cancellationToken)
    {
        _notes.TryRemove((bot, key), out _);
        return Task.CompletedTask;
    }

    public Task SaveAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(0);
}
