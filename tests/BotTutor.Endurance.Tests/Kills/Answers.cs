using System.Diagnostics;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Counts what the bot has answered to anybody, lets the killer wait for its moment, and the buyers for the killer: there is something to lose at each kill.</summary>
internal sealed class Answers
{
    private readonly Lock _gate = new();
    private readonly List<(int At, TaskCompletionSource Reached)> _waiting = [];
    private readonly Queue<TaskCompletionSource> _held = new();
    private int _count;
    private int _begun;
    private int _limit = int.MaxValue;
    private long _silentSince;
    private TimeSpan _longestSilence;

    /// <summary>Gets the longest time from a kill to the next answer to anybody.</summary>
    public TimeSpan LongestSilence
    {
        get
        {
            lock (_gate)
            {
                return _longestSilence;
            }
        }
    }

    /// <summary>Lets so many messages be said in all, and no more before it is called again.</summary>
    public void Allow(int messages)
    {
        lock (_gate)
        {
            _limit = messages;
            while (_begun < _limit && _held.TryDequeue(out var next))
            {
                _begun++;
                next.SetResult();
            }
        }
    }

    /// <summary>Waits until one more message may be said.</summary>
    public Task BeginAsync()
    {
        lock (_gate)
        {
            if (_begun < _limit)
            {
                _begun++;
                return Task.CompletedTask;
            }

            var allowed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _held.Enqueue(allowed);
            return allowed.Task;
        }
    }

    public void Heard()
    {
        lock (_gate)
        {
            _count++;
            foreach (var (_, reached) in _waiting.Where(waiting => waiting.At <= _count))
            {
                reached.TrySetResult();
            }

            if (_silentSince != 0)
            {
                _longestSilence = TimeSpan.FromTicks(Math.Max(_longestSilence.Ticks, Stopwatch.GetElapsedTime(_silentSince).Ticks));
                _silentSince = 0;
            }
        }
    }

    /// <summary>Begins to take the time of a recovery, unless one is still going on.</summary>
    public void Killed()
    {
        lock (_gate)
        {
            _silentSince = _silentSince == 0 ? Stopwatch.GetTimestamp() : _silentSince;
        }
    }

    public Task ReachAsync(int count)
    {
        lock (_gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (count <= _count)
            {
                reached.SetResult();
            }

            _waiting.Add((count, reached));
            return reached.Task;
        }
    }
}
