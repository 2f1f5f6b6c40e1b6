using BotTutor.Channels;
using BotTutor.Turns.Lanes;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Cluster;

/// <summary>The lanes of a cluster, each in a grain.</summary>
internal sealed class GrainLanes<TWork, TGrain>(IGrainFactory grains, GrainCalls calls, ILogger<GrainLanes<TWork, TGrain>> logger) : ILanes<TWork>
    where TWork : ILaneWork
    where TGrain : ILaneGrain
{
    public void Wake(ConversationKey conversation) => _ = WakeAsync(conversation);

    public Task FinishAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        calls.CallAsync(() => Grain(conversation).FinishAsync().WaitAsync(cancellationToken), cancellationToken);

    private async Task WakeAsync(ConversationKey conversation)
    {
        try
        {
            await calls.CallAsync(() => Grain(conversation).WakeAsync(), CancellationToken.None);
        }
        catch (Exception failure)
        {
            // Nothing is lost: the row is found by the next look for forgotten ones.
            logger.LogWarning(failure, "A conversation of {Bot} on {Channel} could not be woken.", conversation.Bot, conversation.Channel);
        }
    }

    private TGrain Grain(ConversationKey conversation) => grains.GetGrain<TGrain>(GrainKey.Of(conversation));
}
