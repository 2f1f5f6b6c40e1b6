using BotTutor.Channels;

namespace BotTutor.Turns.Inbox;

/// <summary>What turns have answered to invokes, kept with the inbox row so that a second delivery gets the same. Writes are buffered in the scope's <see cref="IUnitOfWork"/>.</summary>
public interface IInvokeAnswers
{
    /// <summary>Keeps the answer with the activity; call it before <see cref="IInboxRows.Finish"/>.</summary>
    /// <param name="activity">The invoke.</param>
    /// <param name="json">The answer as <c>{"status": 200, "body": ...}</c>.</param>
    void Keep(WaitingActivity activity, string json);

    /// <returns>Whether the invoke's turn is over, and with what it was answered; nothing when the turn failed.</returns>
    Task<(bool IsAnswered, string? Json)> FindAsync(InboundActivity inbound, CancellationToken cancellationToken);
}
