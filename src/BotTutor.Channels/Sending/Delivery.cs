namespace BotTutor.Channels.Sending;

/// <summary>What became of a request.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>The platform has taken it.</summary>
    /// <param name="PlatformId">The platform's id of what it made of the request; <see langword="null"/> when it gives none.</param>
    public sealed record Sent(string? PlatformId) : Delivery;

    /// <summary>The platform has not taken it but may later: too many requests, or a fault of its own.</summary>
    /// <param name="Reason">The platform's words, for an operator.</param>
    /// <param name="After">How long the platform asks to wait; <see langword="null"/> leaves it to us.</param>
    /// <param name="WholeBot">Whether the wait is for everything the bot sends, not for this conversation alone.</param>
    public sealed record Later(string Reason, TimeSpan? After = null, bool WholeBot = false) : Delivery;

    /// <summary>Nobody knows whether the platform has taken it: the line broke, or no answer came in time. It is sent again and may arrive twice.</summary>
    public sealed record Unknown(string Reason) : Delivery;

    /// <summary>The platform will never take this request. It is set aside, and what follows goes on.</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>Nothing can reach the conversation any more, such as where the person has blocked the bot. All that waits for it is set aside.</summary>
    public sealed record Unreachable(string Reason) : Delivery;

    /// <summary>The conversation goes on under another id. What waits, and what the bot remembers of it, moves there, and the request is sent again.</summary>
    public sealed record Moved(string Conversation) : Delivery;
}
