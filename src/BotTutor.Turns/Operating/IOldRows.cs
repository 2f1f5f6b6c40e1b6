namespace BotTutor.Turns.Operating;

/// <summary>Rows of the queues that nobody needs any more.</summary>
public interface IOldRows
{
    /// <summary>Removes rows in a state that came before a moment: at once, and a few at a time, so that no turn waits long.</summary>
    /// <returns>How many rows that were.</returns>
    Task<int> RemoveAsync(QueueKind queue, QueueState state, DateTimeOffset before, CancellationToken cancellationToken);
}
