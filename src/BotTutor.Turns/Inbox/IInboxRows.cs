using BotTutor.Channels;

namespace BotTutor.Turns.Inbox;

/// <summary>The durable memory of what was accepted. Writes are buffered in the scope's <see cref="IUnitOfWork"/>.</summary>
public interface IInboxRows
{
    /// <summary>Adds an activity, written as it stands when the commit reaches it. A known dedupe id makes the commit a conflict.</summary>
    void Add(InboundActivity inbound);

    /// <summary>Whether an activity with this id was committed before, answered or not.</summary>
    Task<bool> HasAsync(InboundActivity inbound, CancellationToken cancellationToken);

    /// <summary>Reads the oldest unanswered activity of a conversation.</summary>
    Task<WaitingActivity?> NextAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Reads which conversations wait for answers, longest waiting first.</summary>
    Task<IReadOnlyList<UnfinishedConversation>> ReadUnfinishedAsync(CancellationToken cancellationToken);

    /// <summary>Notes that a host begins to answer; see <see cref="WaitingActivity.Attempts"/>.</summary>
    void CountAttempt(WaitingActivity activity);

    /// <summary>The activity is answered. Committing this for one that no longer waits is a conflict.</summary>
    void Finish(WaitingActivity activity);

    /// <summary>The activity cannot be answered and is kept for an operator, who reads the reason.</summary>
    void SetAside(WaitingActivity activity, string reason);
}
