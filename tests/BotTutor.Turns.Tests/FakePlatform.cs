using System.Collections.Concurrent;
using BotTutor.Channels;
using BotTutor.Channels.Sending;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Tests;

/// <summary>A channel whose replies are sent to a platform, which does with each what the test says.</summary>
internal sealed class FakePlatform(IOutbox outbox) : IChannelOutbound
{
    public const string Id = "platform";

    public string ChannelId => Id;

    public Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            outbox.Add(conversation, new OutboundRequest(activity.Id ?? "", activity.Text));
        }

        return Task.CompletedTask;
    }

    public void Committed(ConversationKey conversation)
    {
    }

    public Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The platform's side.</summary>
    internal sealed class Wire : IChannelSender
    {
        public string ChannelId => Id;

        public ChannelPace Pace { get; set; } = ChannelPace.Unlimited;

        /// <summary>What the platform was asked, as <c>conversation: text</c>, whether it took it or not.</summary>
        public ConcurrentQueue<string> Asked { get; } = [];

        public Func<string, Task<Delivery>> Answer { get; set; } = text => Task.FromResult<Delivery>(new Delivery.Sent($"id of {text}"));

        public Func<IDeliveredIds, Task> Look { get; set; } = _ => Task.CompletedTask;

        public async Task<Delivery> SendAsync(ConversationKey conversation, OutboundRequest request, IDeliveredIds earlier, CancellationToken cancellationToken)
        {
            Asked.Enqueue($"{conversation.Conversation}: {request.Json}");
            await Look(earlier);
            return await Answer(request.Json).WaitAsync(cancellationToken);
        }
    }
}
