using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Turns.Outbox;

namespace BotTutor.Turns.Cluster;

/// <summary>The paces of a cluster.</summary>
internal sealed class GrainPaces(IGrainFactory grains, GrainCalls calls) : IPaces
{
    public Task<TimeSpan> TakeAsync(ConversationKey conversation, ChannelPace pace, CancellationToken cancellationToken) => pace == ChannelPace.Unlimited
        ? Task.FromResult(TimeSpan.Zero)
        : calls.CallAsync(() => Grain(conversation).TakeAsync(conversation.Conversation, pace.PerSecond, pace.Between, pace.Burst), cancellationToken);

    public Task PauseAsync(ConversationKey conversation, TimeSpan time, CancellationToken cancellationToken) =>
        calls.CallAsync(() => Grain(conversation).PauseAsync(time), cancellationToken);

    private IPaceGrain Grain(ConversationKey conversation) => grains.GetGrain<IPaceGrain>(GrainKey.Of(conversation with { Conversation = "" }));
}
