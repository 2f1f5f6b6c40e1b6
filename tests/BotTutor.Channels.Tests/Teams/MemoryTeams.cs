using System.Collections.Concurrent;
using BotTutor.Channels.Sending;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>What the turns and the storage do for the channel, in memory: an inbox, answers to invokes, an outbox.</summary>
internal sealed class MemoryTeams : IInbox, IInvokes, IOutbox, IDeliveredIds
{
    private readonly ConcurrentDictionary<string, InboundActivity> _known = new();
    private readonly ConcurrentQueue<InboundActivity> _accepted = new();

    /// <summary>Gets or sets what a turn answers to an invoke; <see langword="null"/> is a turn that takes too long.</summary>
    public InvokeAnswer? Answer { get; set; } = new(501, null);

    public IReadOnlyList<InboundActivity> Accepted => [.. _accepted];

    public ConcurrentQueue<(ConversationKey Conversation, OutboundRequest Request)> Waiting { get; } = new();

    /// <summary>Gets the platform's ids by activity.</summary>
    public Dictionary<string, string> Delivered { get; } = [];

    public Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (!_known.TryAdd(inbound.DedupeId, inbound))
        {
            return Task.FromResult(Acceptance.Duplicate);
        }

        _accepted.Enqueue(inbound);
        return Task.FromResult(Acceptance.Accepted);
    }

    public async Task<InvokeAnswer?> AskAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await AcceptAsync(inbound, cancellationToken);
        return Answer;
    }

    public void Add(ConversationKey conversation, OutboundRequest request) => Waiting.Enqueue((conversation, request));

    public Task<string?> FindAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(Delivered.GetValueOrDefault(activityId));
}
