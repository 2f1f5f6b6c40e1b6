namespace BotTutor.Storage.Commits;

/// <summary>For a server that gathers the commits of its connections itself, and shows none that is not on its disk.</summary>
internal sealed class OwnFlush : IFlush
{
    public Task BeginAsync(BotTutorDb db, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Committing()
    {
        // Shown and flushed are one here.
    }

    public void Ended()
    {
        // As above.
    }

    public Task FlushedAsync() => Task.CompletedTask;

    public Task CaughtUpAsync() => Task.CompletedTask;
}
