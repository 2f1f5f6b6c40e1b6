using System.Diagnostics;

namespace BotTutor.Benchmarks.Load;

/// <summary>Many conversations that take turns, one at a time each. How a turn is done and timed is theirs.</summary>
/// <param name="conversations">How many there are.</param>
/// <param name="turn">Does the next turn of a conversation, from the first byte sent to the answer's arrival.</param>
internal sealed class Crowd(int conversations, Func<int, CancellationToken, Task<TimeSpan>> turn)
{
    private readonly SemaphoreSlim[] _silent = [.. Enumerable.Range(0, conversations).Select(static _ => new SemaphoreSlim(1, 1))];

    /// <summary>As many turns as get done with so many always under way; conversation after conversation has its turn.</summary>
    /// <returns>Turns in a second, and what each took.</returns>
    public async Task<(double PerSecond, List<TimeSpan> Times)> SaturateAsync(int turns, int atOnce, CancellationToken cancellationToken)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async lane =>
        {
            // A lane keeps to its own conversations, so that none is asked twice at once.
            List<TimeSpan> mine = [];
            for (var conversation = lane; Interlocked.Increment(ref next) < turns; conversation += atOnce)
            {
                mine.Add(await turn(((conversation - lane) % (conversations - (conversations % atOnce))) + lane, cancellationToken));
            }

            return mine;
        }));
        return (turns / watch.Elapsed.TotalSeconds, [.. times.SelectMany(mine => mine)]);
    }

    /// <summary>
    /// Begins turns at fixed moments, whether the earlier ones are done or not, and times each from the moment when it was due: a server that stalls makes
    /// everybody wait who would have come meanwhile. Nobody says something before the answer to the last, so a conversation whose turn is still under way waits too.
    /// </summary>
    public async Task<List<TimeSpan>> SteadyAsync(int perSecond, TimeSpan length, CancellationToken cancellationToken)
    {
        var count = (int)(perSecond * length.TotalSeconds);
        var running = new List<Task<TimeSpan>>(count);
        var begin = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond);
            if (due - Stopwatch.GetElapsedTime(begin) is { Ticks: > 0 } early)
            {
                await Task.Delay(early, cancellationToken);
            }

            running.Add(TakeTurnAsync(number % conversations, begin, due, cancellationToken));
        }

        return [.. await Task.WhenAll(running)];
    }

    private async Task<TimeSpan> TakeTurnAsync(int conversation, long begin, TimeSpan due, CancellationToken cancellationToken)
    {
        await _silent[conversation].WaitAsync(cancellationToken);
        try
        {
            var late = Stopwatch.GetElapsedTime(begin) - due;
            return late + await turn(conversation, cancellationToken);
        }
        finally
        {
            _silent[conversation].Release();
        }
    }
}
