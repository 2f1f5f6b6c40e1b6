namespace BotTutor.Channels;

/// <summary>The door for activities whose sender waits for an answer of the turn itself, such as an <c>Action.Execute</c> of a card.</summary>
public interface IInvokes
{
    /// <summary>Accepts the invoke as <see cref="IInbox"/> does, lets its turn commit, and returns what it answered. A second delivery gets the same answer.
    /// An activity of another type has no answer of its own; it is answered 200 without a body once its turn is over.</summary>
    /// <returns>The answer, or <see langword="null"/> when the turn is not over when the token fires; it goes on, and a second delivery may find its answer.</returns>
    Task<InvokeAnswer?> AskAsync(InboundActivity inbound, CancellationToken cancellationToken);
}
