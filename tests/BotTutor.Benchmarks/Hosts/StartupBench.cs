using System.Diagnostics;

namespace BotTutor.Benchmarks.Hosts;

/// <summary>How long a shop is shut when its host is started again.</summary>
internal static class StartupBench
{
    private const int Starts = 5;

    public static Bench Bench { get; } = new("startup", "from `dotnet BotTutor.Host.dll` (built, database present) until a visitor has an answer", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-bench-");
        try
        {
            var database = Path.Combine(folder.FullName, "bottutor.db");
            var first = await StartAsync(database, cancellationToken);
            var starts = new List<Start>();
            for (var start = 0; start < Starts; start++)
            {
                starts.Add(await StartAsync(database, cancellationToken));
            }

            return
            [
                new Measure("very first start, database made: first words of the bot", Timing.Milliseconds(first.Greeting)),
                new Measure($"first words of the bot, median of {Starts} starts", Timing.Milliseconds(Median(starts, start => start.Greeting)), "under 5 s"),
                new Measure("answer to a first question, median", Timing.Milliseconds(Median(starts, start => start.Answer)), "under 5 s"),
                new Measure("memory then", $"{starts[^1].Megabytes} MB"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TimeSpan Median(List<Start> starts, Func<Start, TimeSpan> what) =>
        Timing.Percentile([.. starts.Select(what).Order()], 0.5);

    private static async Task<Start> StartAsync(string database, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var host = HostProcess.Start(database);
        await using var talk = await HostDoor.OpenAsync(host, cancellationToken);
        await talk.HearAsync(cancellationToken);
        var greeting = Stopwatch.GetElapsedTime(begin);
        await talk.TurnAsync("kak, keripik tempe brp hrgnya? ready ga?", cancellationToken);
        return new Start(greeting, Stopwatch.GetElapsedTime(begin), host.Megabytes);
    }

    private sealed record Start(TimeSpan Greeting, TimeSpan Answer, long Megabytes);
}
