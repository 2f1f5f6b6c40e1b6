using System.Diagnostics;
using System.Globalization;

namespace BotTutor.Benchmarks;

/// <summary>The ways in which time is taken here.</summary>
internal static class Timing
{
    private const int Rounds = 5;

    /// <summary>
    /// Repeats the work after a warm-up, and says how often it got done in a second of the best of some rounds:
    /// neighbours on the machine can only slow one down.
    /// </summary>
    public static Measure Rate(string what, int doneAtOnce, Action work, string aim = "")
    {
        Repeat(work, TimeSpan.FromSeconds(1));
        var best = Enumerable.Range(0, Rounds).Max(_ => Repeat(work, TimeSpan.FromSeconds(0.5)));
        return PerSecond(what, best * doneAtOnce, aim);
    }

    public static Measure PerSecond(string what, double rate, string aim = "") => new(what, Invariant($"{rate:N0}/s"), aim) { PerSecond = rate };

    public static string Milliseconds(TimeSpan time) => Invariant($"{time.TotalMilliseconds:0.00} ms");

    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Repeat(Action work, TimeSpan atLeast)
    {
        var times = 0L;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < atLeast)
        {
            work();
            times++;
        }

        return times / watch.Elapsed.TotalSeconds;
    }
}
