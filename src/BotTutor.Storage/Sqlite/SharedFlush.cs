using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Sqlite;

/// <summary>
/// Many units, one wait for the disk. Each commits by itself into SQLite's log, one after the other and without waiting (<c>synchronous = NORMAL</c>); while the disk
/// takes what is there, others commit, and the next flush is for all of them. The log is written from its front to its end, so that a flush covers every commit before it.
/// </summary>
internal sealed class SharedFlush(Action flush) : IFlush
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _next;
    private bool _isFlushing;
    private long _begun;
    private long _ended;
    private long _covered;

    /// <summary>The flush of a database file: of its log, wherever the log stands by then. What is no longer in the log, SQLite has brought to the disk itself.</summary>
    public static SharedFlush Of(string file)
    {
        var log = Path.GetFullPath(file) + "-wal";
        return new SharedFlush(() =>
        {
            if (File.Exists(log))
            {
                using var handle = File.OpenHandle(log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
                RandomAccess.FlushToDisk(handle);
            }
        });
    }

    /// <summary>The setting is the connection's own and goes back with it to the pool, where whoever opens it next sets it anew.</summary>
    public Task BeginAsync(BotTutorDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"PRAGMA synchronous = NORMAL", cancellationToken);

    public void Committing() => Interlocked.Increment(ref _begun);

    public void Ended() => Interlocked.Increment(ref _ended);

    public Task CaughtUpAsync() => Interlocked.Read(ref _covered) >= Interlocked.Read(ref _begun) ? Task.CompletedTask : FlushedAsync();

    public async Task FlushedAsync()
    {
        Task waiting;
        lock (_gate)
        {
            _next ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = _next.Task;
            if (!_isFlushing)
            {
                _isFlushing = true;
                ThreadPool.UnsafeQueueUserWorkItem(static shared => shared.FlushAll(), this, preferLocal: false);
            }
        }

        await waiting;
    }

    private void FlushAll()
    {
        while (TakeNext() is { } waiting)
        {
            var covers = Interlocked.Read(ref _ended);
            try
            {
                flush();
                Interlocked.Exchange(ref _covered, covers);
                waiting.SetResult();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                waiting.SetException(failure);
            }
        }
    }

    private TaskCompletionSource? TakeNext()
    {
        lock (_gate)
        {
            var next = _next;
            _next = null;
            _isFlushing = next is not null;
            return next;
        }
    }
}
