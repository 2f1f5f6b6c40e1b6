using BotTutor.Channels;
using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>What committed turns have said and a platform has not yet taken. Writes are buffered in the scope's <see cref="IUnitOfWork"/>.</summary>
public interface IOutboxRows
{
    /// <summary>Adds a request behind all of its conversation.</summary>
    void Add(ConversationKey conversation, OutboundRequest request);

    /// <summary>Reads the oldest requests of a conversation that wait, in order.</summary>
    Task<IReadOnlyList<WaitingRequest>> ReadNextAsync(ConversationKey conversation, int most, CancellationToken cancellationToken);

    /// <summary>Reads which conversations have a request that waits for no later moment than now, longest waiting first.</summary>
    Task<IReadOnlyList<ConversationKey>> ReadUnfinishedAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <returns>The platform's id of the first delivered request that carried the activity.</returns>
    Task<string?> FindPlatformIdAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken);

    /// <summary>Notes that the request is about to be sent; until it is known how that came out it may have arrived. A conflict when it no longer waits.</summary>
    void Begin(WaitingRequest request);

    /// <summary>The platform has taken it: its text is forgotten, its ids stay. A conflict when it no longer waits.</summary>
    void Finish(WaitingRequest request, string? platformId);

    /// <summary>The platform has not taken it, or not said so (<see cref="WaitingRequest.MayHaveArrived"/>). It waits until then, and with it all that follows in its conversation.</summary>
    void Postpone(WaitingRequest request, DateTimeOffset until, string reason);

    /// <summary>It is not sent and kept for an operator, who reads the reason.</summary>
    void SetAside(WaitingRequest request, string reason);

    /// <summary>Sets aside all that waits for a conversation that can no longer be reached.</summary>
    void SetAside(ConversationKey conversation, string reason);

    /// <summary>The conversation goes on under another id: requests that wait, remembered documents of it and whereabouts move there; what is there already stays.</summary>
    void Move(ConversationKey conversation, string to);
}
