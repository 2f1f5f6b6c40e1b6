using BotTutor.Channels;
using BotTutor.Turns.Polling;

namespace BotTutor.Turns.Cluster;

/// <summary>The pollers of a cluster, each in a grain.</summary>
internal sealed class GrainPollers(IGrainFactory grains) : IPollers
{
    public Task KeepAsync(string channel, string bot) => grains.GetGrain<IPollerGrain>(GrainKey.Of(new ConversationKey(bot, channel, ""))).KeepAsync();
}
