using BotTutor.Expressions;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>What became of the texts, and the worst of them.</summary>
internal sealed class FuzzTally
{
    private const int MostListed = 20;
    private const int LongestShown = 160;
    private const long Megabyte = 1 << 20;

    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<(FuzzKind Kind, FuzzOutcome Outcome), int> _counts = [];
    private readonly List<(FuzzCase Case, TimeSpan Time)> _slow = [];
    private readonly List<(FuzzCase Case, Exception Fault)> _faults = [];
    private (FuzzCase? Case, TimeSpan Time) _slowest;
    private (FuzzCase? Case, long Bytes) _largest;

    public static bool IsSlow(TimeSpan time) => time > Slow;

    public void Add(FuzzCase tried, FuzzOutcome outcome, TimeSpan time, long bytes)
    {
        _counts[(tried.Kind, outcome)] = _counts.GetValueOrDefault((tried.Kind, outcome)) + 1;
        _slowest = time > _slowest.Time ? (tried, time) : _slowest;
        _largest = bytes > _largest.Bytes ? (tried, bytes) : _largest;
        if (IsSlow(time))
        {
            _slow.Add((tried, time));
        }
    }

    public void Add(FuzzCase tried, Exception fault) => _faults.Add((tried, fault));

    public IReadOnlyList<Measure> Rows() =>
    [
        .. Enum.GetValues<FuzzKind>().Select(CountRow),
        new Measure($"slowest: {Shown(_slowest.Case)}", Timing.Milliseconds(_slowest.Time), "100 ms"),
        new Measure($"largest: {Shown(_largest.Case)}", Timing.Invariant($"{(double)_largest.Bytes / Megabyte:0.0} MB"), "50 MB"),
        .. _slow.OrderByDescending(slow => slow.Time).Skip(1).Take(MostListed).Select(slow => new Measure($"remark, slow: {Shown(slow.Case)}", Timing.Milliseconds(slow.Time))),
        new Measure("exceptions", Timing.Invariant($"{_faults.Count:N0}"), "0") { Failed = _faults.Count > 0 },
        .. _faults.Take(MostListed).Select(fault => new Measure(Shown(fault.Case), $"{fault.Fault.GetType().Name}: {Flat(fault.Fault.Message)} {Flat(Origin(fault.Fault))}") { Failed = true }),
    ];

    /// <summary>A text as it can stand in a table's cell; of templates the end, for all begin alike.</summary>
    public static string Shown(FuzzCase? tried)
    {
        var text = tried?.Text ?? "";
        var more = text.Length > LongestShown ? Timing.Invariant($"... ({text.Length:N0} characters)") : "";
        var shown = text.Length <= LongestShown ? text : tried?.Kind is FuzzKind.Templates ? text[^LongestShown..] : text[..LongestShown];
        return $"{tried?.Kind} {Flat(ValueJson.Write(shown))}{more}";
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Origin(Exception fault) => fault.StackTrace?.Split('\n')[0].Trim() ?? "";

    private Measure CountRow(FuzzKind kind)
    {
        int Count(FuzzOutcome outcome) => _counts.GetValueOrDefault((kind, outcome));
        return new Measure($"{kind}", Timing.Invariant($"{Count(FuzzOutcome.Value):N0} values, {Count(FuzzOutcome.Error):N0} errors, {Count(FuzzOutcome.Diagnostic):N0} with diagnostics"));
    }
}
