namespace BotTutor.Storage.Commits;

/// <summary>When a commit is safe from a power cut. Nobody is told of a unit, and nothing of it leaves the house, before that.</summary>
internal interface IFlush
{
    /// <summary>Opens a unit's transaction whose commit need not wait for the disk by itself.</summary>
    Task BeginAsync(BotTutorDb db, CancellationToken cancellationToken);

    /// <summary>A unit's commit is about to be readable.</summary>
    void Committing();

    /// <summary>The commit has ended, well or not.</summary>
    void Ended();

    /// <summary>Waits until everything that was committed before this call is on the disk.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    Task FlushedAsync();

    /// <summary>Waits until everything that could be read before this call is on the disk; for what is shown to somebody outside.</summary>
    Task CaughtUpAsync();
}
