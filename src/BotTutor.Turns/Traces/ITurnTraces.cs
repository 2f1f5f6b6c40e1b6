using BotTutor.Channels;
using BotTutor.Diagnostics.Tracing;

namespace BotTutor.Turns.Traces;

/// <summary>The records of turns, for those who want to know why the bot answered as it did.</summary>
public interface ITurnTraces
{
    /// <summary>Buffers a trace; it is written with the commit of its turn.</summary>
    void Add(ConversationKey conversation, TurnTrace trace);

    /// <summary>Reads the latest traces of a conversation, the newest first.</summary>
    Task<IReadOnlyList<TurnTrace>> ReadLatestAsync(ConversationKey conversation, int most, CancellationToken cancellationToken);

    /// <summary>Removes what was recorded before a moment, at once.</summary>
    /// <returns>How many traces that were.</returns>
    Task<int> RemoveBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
