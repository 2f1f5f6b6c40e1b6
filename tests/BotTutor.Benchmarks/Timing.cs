using System.Diagnostics;
using System.Globalization;

namespace BotTutor.Benchmarks;

/// <summary>The ways in which time is taken here.</summary>
internal static class Timing
{
    /// <summary>Repeats the work for about two seconds after a warm-up, and says how often it got done in a second.</summary>
    public static Measure Rate(string what, int doneAtOnce, Action work, string aim = "")
    {
        Repeat(work, TimeSpan.FromSeconds(1));
        var (times, elapsed) = Repeat(work, TimeSpan.FromSeconds(2));
        return new Measure(what, Invariant($"{times * doneAtOnce / elapsed.TotalSeconds:N0}/s"), aim);
    }

    public static string Milliseconds(TimeSpan time) => Invariant($"{time.TotalMilliseconds:0.00} ms");

    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static (long Times, TimeSpan Elapsed) Repeat(Action work, TimeSpan atLeast)
    {
        var times = 0L;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < atLeast)
        {
            work();
            times++;
        }

        return (times, watch.Elapsed);
    }
}
