using System.Diagnostics;

namespace BotTutor.Benchmarks;

/// <summary>How long each of many equal things took.</summary>
internal sealed class Latencies(IEnumerable<TimeSpan> times)
{
    private readonly List<TimeSpan> _times = [.. times];

    public Latencies()
        : this([])
    {
    }

    public async Task TimeAsync(Func<Task> work)
    {
        var begin = Stopwatch.GetTimestamp();
        await work();
        _times.Add(Stopwatch.GetElapsedTime(begin));
    }

    public IReadOnlyList<Measure> Rows(string what, string aim = "")
    {
        _times.Sort();
        return
        [
            new Measure($"{what}, median", Timing.Milliseconds(Timing.Percentile(_times, 0.5)), aim),
            new Measure($"{what}, p99", Timing.Milliseconds(Timing.Percentile(_times, 0.99))),
        ];
    }
}
