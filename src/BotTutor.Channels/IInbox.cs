namespace BotTutor.Channels;

/// <summary>The door between a channel's endpoint and the turns.</summary>
public interface IInbox
{
    /// <summary>
    /// Stores the activity together with everything that the caller's scope has buffered, in one transaction. The turn runs afterwards.
    /// A duplicate stores neither.
    /// </summary>
    Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken);
}
