namespace BotTutor.Turns;

/// <summary>
/// What one scope wants changed. Ports of the scope read at once and buffer their writes here; nothing is written before the commit,
/// and the commit writes all of it or nothing.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>Commits once. After a conflict the scope is of no more use: what it read has changed meanwhile.</summary>
    Task<CommitOutcome> CommitAsync(CancellationToken cancellationToken);

    /// <summary>Has something done right after the commit, and not at all when there is none. It must be quick and must not fail.</summary>
    void OnCommitted(Action reaction);
}
