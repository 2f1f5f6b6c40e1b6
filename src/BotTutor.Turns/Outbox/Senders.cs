using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>The platforms that are sent to, one per channel.</summary>
internal sealed class Senders(IEnumerable<IChannelSender> senders)
{
    /// <exception cref="InvalidOperationException">The channel is not switched on.</exception>
    public IChannelSender To(string channel) =>
        senders.FirstOrDefault(sender => sender.ChannelId == channel)
        ?? throw new InvalidOperationException($"Nothing can be delivered to the channel '{channel}': it is not switched on in this host. What waits for it stays.");
}
