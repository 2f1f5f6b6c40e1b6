using BotTutor.Channels;

namespace BotTutor.Turns.Running;

/// <summary>The ways back, one per channel.</summary>
internal sealed class Outbounds(IEnumerable<IChannelOutbound> ways)
{
    /// <exception cref="InvalidOperationException">The channel is not switched on.</exception>
    public IChannelOutbound To(string channel) =>
        ways.FirstOrDefault(way => way.ChannelId == channel)
        ?? throw new InvalidOperationException($"No way leads back to the channel '{channel}': it is not switched on in this host.");
}
