namespace BotTutor.Turns.Operating;

/// <summary>What an operator may see and do. Each call commits by itself.</summary>
public interface IOperatorRows
{
    /// <summary>Reads the latest rows of a queue in one state, youngest first.</summary>
    Task<IReadOnlyList<QueueRow>> ReadAsync(QueueKind queue, QueueState state, int most, CancellationToken cancellationToken);

    /// <summary>Has rows that were set aside tried once more, with their attempts forgotten.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="id">One row; <see langword="null"/> for all that are set aside.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>How many rows wait again because of this.</returns>
    Task<int> ReplayAsync(QueueKind queue, long? id, CancellationToken cancellationToken);

    /// <summary>Reads how long the queues are and how old their oldest waiting row is.</summary>
    Task<QueueReading> MeasureAsync(QueueKind queue, CancellationToken cancellationToken);
}
