namespace BotTutor.Channels.Sending;

/// <summary>Carries requests to one platform. It tries once; when to try again is decided by whoever called.</summary>
public interface IChannelSender
{
    /// <summary>Gets the Bot Framework's channel id that this way serves.</summary>
    string ChannelId { get; }

    /// <summary>Gets how fast the platform may be asked.</summary>
    ChannelPace Pace { get; }

    /// <summary>Sends a request. What the platform says is the result; an exception is a fault of ours and is treated as <see cref="Delivery.Unknown"/>.</summary>
    Task<Delivery> SendAsync(ConversationKey conversation, OutboundRequest request, IDeliveredIds earlier, CancellationToken cancellationToken);
}
