using System.Diagnostics;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>Bots that somebody has broken: each is told about or runs within its limits, ends soon, and never in an exception.</summary>
internal static class DialogFuzzBench
{
    private const int DefaultRounds = 5_000;
    private const int Seed = 20_180_315;
    private const int MostListed = 20;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly string[] Words = ["hi", "order", "", "2", "\ud83d\ude42", "yes", "help", new string('a', 5_000)];

    private static int ChosenSeed => Chosen("FUZZ_SEED", Seed);

    private static int Rounds => Chosen("FUZZ_ROUNDS", DefaultRounds);

    public static Bench Bench { get; } = new("fuzz-dialogs", $"{Rounds:N0} damaged bots, loaded and talked with, from seed {ChosenSeed}", RunAsync);

    private static int Chosen(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var chosen) ? chosen : otherwise;

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken stop)
    {
        DialogFuzzCase? current = null;
        var since = Stopwatch.GetTimestamp();
        using var guard = new Timer(_ => EndWhenHanging(Volatile.Read(ref current), Volatile.Read(ref since)), null, Hang, TimeSpan.FromSeconds(1));
        var chance = new Random(ChosenSeed);
        var seeds = DialogSeed.All();
        var damage = new DialogDamage(chance);
        var tally = new Tally();
        for (var round = 0; round < Rounds && !stop.IsCancellationRequested; round++)
        {
            // The bot of the house learns its language anew each time, which takes longer than all else: it comes seldom.
            var seed = round % 200 == 0 ? seeds[0] : seeds[chance.Next(Math.Min(1, seeds.Count - 1), seeds.Count)];
            var words = Enumerable.Range(0, 5).Select(_ => chance.Next(2) == 0 && seed.Words.Count > 0 ? seed.Words[chance.Next(seed.Words.Count)] : Words[chance.Next(Words.Length)]).ToList();
            var tried = new DialogFuzzCase(seed, damage.Break(seed.Files, seed.Root), words);
            Volatile.Write(ref since, Stopwatch.GetTimestamp());
            Volatile.Write(ref current, tried);
            await TryAsync(tried, tally, stop);
        }

        return tally.Rows();
    }

    // Any exception is a find here, whatever its type.
    private static async Task TryAsync(DialogFuzzCase tried, Tally tally, CancellationToken stop)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await tried.RunAsync(stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            tally.Faults.Add((tried, fault));
        }

        tally.Add(tried, Stopwatch.GetElapsedTime(begun), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static void EndWhenHanging(DialogFuzzCase? current, long since)
    {
        if (current is not null && Stopwatch.GetElapsedTime(since) > Hang)
        {
            Console.Error.WriteLine($"No end after {Hang.TotalSeconds} s: {current.Name} at '{current.Step}' {Keep(current)}");
            Environment.Exit(1);
        }
    }

    /// <summary>Puts the files of a find where somebody can look at them.</summary>
    private static string Keep(DialogFuzzCase found)
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-fuzz-").FullName;
        foreach (var file in found.Files)
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Content);
        }

        return folder;
    }

    /// <summary>What became of the bots, and the worst of them.</summary>
    private sealed class Tally
    {
        private readonly List<TimeSpan> _times = [];
        private (DialogFuzzCase? Case, TimeSpan Time) _slowest;
        private (DialogFuzzCase? Case, long Bytes) _largest;
        private int _told;
        private int _turns;
        private int _undone;
        private int _limits;

        public List<(DialogFuzzCase Case, Exception Fault)> Faults { get; } = [];

        public void Add(DialogFuzzCase tried, TimeSpan time, long bytes)
        {
            _times.Add(time);
            _slowest = time > _slowest.Time ? (tried, time) : _slowest;
            _largest = bytes > _largest.Bytes ? (tried, bytes) : _largest;
            _told += tried.Findings > 0 ? 1 : 0;
            _turns += tried.Turns;
            _undone += tried.Undone;
            _limits += tried.Limits;
        }

        public IReadOnlyList<Measure> Rows()
        {
            _times.Sort();
            return
            [
                new Measure("bots", Timing.Invariant($"{_times.Count:N0}, {_told:N0} with diagnostics")),
                new Measure("turns", Timing.Invariant($"{_turns:N0}, {_undone:N0} undone by a fault, {_limits:N0} with a limit reached")),
                new Measure("a bot loaded and talked with, median", Timing.Milliseconds(Timing.Percentile(_times, 0.5))),
                new Measure("p99", Timing.Milliseconds(Timing.Percentile(_times, 0.99))),
                new Measure($"slowest: {Named(_slowest.Case)}", Timing.Milliseconds(_slowest.Time)),
                new Measure($"largest: {Named(_largest.Case)}", Timing.Invariant($"{_largest.Bytes / 1e6:0.0} MB")),
                new Measure("exceptions", Timing.Invariant($"{Faults.Count:N0}"), "0") { Failed = Faults.Count > 0 },
                .. Faults.GroupBy(fault => Kind(fault.Fault)).Take(MostListed).Select(kind =>
                    new Measure(Timing.Invariant($"{kind.Count()} x {Named(kind.First().Case)} in {Keep(kind.First().Case)}"), kind.Key) { Failed = true }),
            ];
        }

        private static string Named(DialogFuzzCase? tried) => $"{tried?.Name} at '{(tried?.Step is { Length: > 20 } step ? step[..20] : tried?.Step)}'";

        private static string Kind(Exception fault) =>
            $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")} {string.Join(" ", fault.StackTrace?.Split('\n').Take(4).Select(line => line.Trim()) ?? [])}".Replace("|", "\\|", StringComparison.Ordinal);
    }
}
