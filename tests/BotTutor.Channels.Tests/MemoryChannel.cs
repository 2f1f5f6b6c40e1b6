using System.Collections.Concurrent;
using BotTutor.Channels.Sending;

namespace BotTutor.Channels.Tests;

/// <summary>What the turns and the storage do for a channel, in memory: an inbox and an outbox.</summary>
internal abstract class MemoryChannel : IInbox, IOutbox, IDeliveredIds
{
    private readonly ConcurrentDictionary<string, InboundActivity> _known = new();
    private readonly ConcurrentQueue<InboundActivity> _accepted = new();

    /// <summary>Gets or sets what an acceptance waits for.</summary>
    public Func<InboundActivity, Task> Before { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<InboundActivity> Accepted => [.. _accepted];

    public ConcurrentQueue<(ConversationKey Conversation, OutboundRequest Request)> Waiting { get; } = new();

    /// <summary>Gets the platform's ids by activity.</summary>
    public Dictionary<string, string> Delivered { get; } = [];

    public async Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await Before(inbound);
        if (!_known.TryAdd(inbound.DedupeId, inbound))
        {
            return Acceptance.Duplicate;
        }

        _accepted.Enqueue(inbound);
        return Acceptance.Accepted;
    }

    public void Add(ConversationKey conversation, OutboundRequest request) => Waiting.Enqueue((conversation, request));

    public Task<string?> FindAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(Delivered.GetValueOrDefault(activityId));

    /// <summary>Sends all that waits, once.</summary>
    public async Task<IReadOnlyList<Delivery>> DeliverAsync(IChannelSender sender, CancellationToken cancellationToken)
    {
        List<Delivery> deliveries = [];
        while (Waiting.TryDequeue(out var waiting))
        {
            var delivery = await sender.SendAsync(waiting.Conversation, waiting.Request, this, cancellationToken);
            if (delivery is Delivery.Sent { PlatformId: { } id })
            {
                Delivered.TryAdd(waiting.Request.ActivityId, id);
            }

            deliveries.Add(delivery);
        }

        return deliveries;
    }
}
