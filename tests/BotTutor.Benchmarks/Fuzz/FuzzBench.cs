using System.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>Texts that nobody meant: they end in values, errors and diagnostics, soon, and never in an exception.</summary>
internal static class FuzzBench
{
    private const int Rounds = 100_000;
    private const int WarmUp = 3_000;
    private const int Seed = 20_180_315;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    private static readonly ValueObject Scope = ValueJson.Read(
        """
        {"user":{"name":"Ann","age":30},"items":[{"title":"tea","price":2.5},{"title":"jam","price":4}],"texts":["b","a",null,"é"],"x":1,"turn":{"recognized":{"score":0.9}},
        "odd":{"empty":"","none":[],"huge":123456789012345678901234567890,"minus":-9223372036854775808,"fraction":1e300,"text":"\u0000 ${x} (","yes":true,"date":"2018-03-15T13:00:00.111Z","xml":"<a><b>1</b></a>"}}
        """).AsObject()!;

    // The variable repeats another run: each seed makes the same texts everywhere.
    private static int ChosenSeed => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), out var seed) ? seed : Seed;

    public static Bench Bench { get; } = new("fuzz", $"100,000 generated and damaged expressions, templates and cards, from seed {ChosenSeed}", stop => Task.FromResult(Run(stop)));

    private static IReadOnlyList<Measure> Run(CancellationToken stop)
    {
        FuzzCase? current = null;
        var since = 0L;
        using var guard = new Timer(_ => EndWhenHanging(Volatile.Read(ref current), Volatile.Read(ref since)), null, Hang, TimeSpan.FromSeconds(1));

        var warm = new FuzzTexts(new Random(ChosenSeed - 1));
        var texts = new FuzzTexts(new Random(ChosenSeed));
        var tally = new FuzzTally();
        for (var round = -WarmUp; round < Rounds && !stop.IsCancellationRequested; round++)
        {
            var tried = round < 0 ? warm.Next() : texts.Next();
            Volatile.Write(ref since, Stopwatch.GetTimestamp());
            Volatile.Write(ref current, tried);
            Try(tried, round < 0 ? new FuzzTally() : tally);
        }

        return tally.Rows();
    }

    // Any exception is a find here, whatever its type.
    private static void Try(FuzzCase tried, FuzzTally tally)
    {
        try
        {
            var (outcome, time, bytes) = Measured(tried);

            // Other programs make one slow now and then; what is slow in itself is so twice.
            tally.Add(tried, outcome, FuzzTally.IsSlow(time) && Measured(tried).Time is var again && again < time ? again : time, bytes);
        }
        catch (Exception fault)
        {
            tally.Add(tried, fault);
        }
    }

    private static (FuzzOutcome Outcome, TimeSpan Time, long Bytes) Measured(FuzzCase tried)
    {
        var scope = Scope.Clone();
        var options = EvaluationOptions.Default with { Random = new Random(Seed) };
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var outcome = tried.Run(scope, options);
        return (outcome, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static void EndWhenHanging(FuzzCase? current, long since)
    {
        if (current is not null && Stopwatch.GetElapsedTime(since) > Hang)
        {
            Console.Error.WriteLine($"No end after {Hang.TotalSeconds} s: {FuzzTally.Shown(current)}");
            Environment.Exit(1);
        }
    }
}
