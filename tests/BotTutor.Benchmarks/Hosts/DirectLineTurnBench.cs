using System.Diagnostics;

namespace BotTutor.Benchmarks.Hosts;

/// <summary>What a visitor waits for an answer when the line itself takes no time.</summary>
internal static class DirectLineTurnBench
{
    private const int WarmUp = 300;
    private const int Turns = 1_000;
    private const int Talks = 16;

    // A buyer who asks around and orders nothing, so that every round finds the shop as the first did.
    private static readonly string[] Script =
    [
        "kak, keripik tempe brp hrgnya? ready ga?",
        "jam berapa tutup?",
        "ongkir ke medan brp?",
        "ada apa aja?",
        "siapa presiden RI?",
    ];

    public static Bench Bench { get; } = new("directline-turn", "a message by POST until the first answer arrives by WebSocket, on loopback, in the real host", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-bench-");
        try
        {
            await using var host = HostProcess.Start(Path.Combine(folder.FullName, "bottutor.db"));
            await using var talk = await HostDoor.OpenAsync(host, cancellationToken);
            await talk.HearAsync(cancellationToken);
            await TurnsAsync(talk, WarmUp, cancellationToken);
            var times = new Latencies(await TurnsAsync(talk, Turns, cancellationToken));
            return [.. times.Rows("one visitor", "median under 10 ms"), .. await TogetherAsync(host, cancellationToken)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Measure>> TogetherAsync(HostProcess host, CancellationToken cancellationToken)
    {
        var talks = new List<DirectLineTalk>();
        try
        {
            for (var talk = 0; talk < Talks; talk++)
            {
                talks.Add(await DirectLineTalk.OpenAsync(host.Address, cancellationToken));
            }

            var watch = Stopwatch.StartNew();
            var times = await Task.WhenAll(talks.Select(talk => TurnsAsync(talk, Turns / Talks, cancellationToken)));
            var elapsed = watch.Elapsed;
            var all = times.SelectMany(each => each).ToList();
            return
            [
                .. new Latencies(all).Rows($"{Talks} visitors at once"),
                new Measure($"{Talks} visitors at once", Timing.Invariant($"{all.Count / elapsed.TotalSeconds:N0} turns/s")),
                new Measure("memory of the host then", $"{host.Megabytes} MB"),
            ];
        }
        finally
        {
            foreach (var talk in talks)
            {
                await talk.DisposeAsync();
            }
        }
    }

    private static async Task<List<TimeSpan>> TurnsAsync(DirectLineTalk talk, int turns, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>(turns);
        for (var turn = 0; turn < turns; turn++)
        {
            times.Add(await talk.TurnAsync(Script[turn % Script.Length], cancellationToken));
        }

        return times;
    }
}
