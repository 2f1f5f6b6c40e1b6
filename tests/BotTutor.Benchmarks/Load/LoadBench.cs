using System.Diagnostics;
using System.Globalization;
using BotTutor.Benchmarks.Commits;
using BotTutor.Benchmarks.Hosts;
using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Benchmarks.Load;

/// <summary>How much a host bears, and how long one waits at a bearable load: ours with state and dialogs and durable, the SDK's with neither.</summary>
internal static class LoadBench
{
    private const int Conversations = 1_000;
    private const int AtOnce = 32;
    private const int Rate = 100;

    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(20);

    /// <summary>How many turns are taken as fast as they go: 4,000, or what <c>LOAD_TURNS</c> says for a quick look.</summary>
    private static readonly int Turns = int.TryParse(Environment.GetEnvironmentVariable("LOAD_TURNS"), CultureInfo.InvariantCulture, out var told) ? told : 4_000;

    public static Bench Bench { get; } = new("load", $"{Conversations:N0} conversations that buy, over Direct Line in the real host on SQLite with full durability, beside the SDK's echo bot", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        using var folder = new ShopFolder();
        var raw = Raw(Path.Combine(folder.Path, "raw.db"));
        var echo = await EchoAsync(cancellationToken);
        return [raw, .. echo, .. await OursAsync(folder, cancellationToken)];
    }

    /// <summary>A turn commits twice: what was accepted, and what was answered.</summary>
    private static Measure Raw(string file)
    {
        using var commits = new RawCommits(file);
        var watch = Stopwatch.StartNew();
        for (var commit = 0; commit < Turns; commit++)
        {
            commits.Commit();
        }

        return Timing.PerSecond("the same rows in two bare transactions a turn, one after the other", Turns / 2 / watch.Elapsed.TotalSeconds);
    }

    private static async Task<IReadOnlyList<Measure>> EchoAsync(CancellationToken cancellationToken)
    {
        await using var echo = await EchoSide.StartAsync(cancellationToken);
        return await MeasureAsync("SDK echo bot through CloudAdapter and a connector", new Crowd(Conversations, echo.TurnAsync), cancellationToken);
    }

    private static async Task<IReadOnlyList<Measure>> OursAsync(ShopFolder folder, CancellationToken cancellationToken)
    {
        await using var host = HostProcess.Start(folder.Database, new Dictionary<string, string> { ["Bot__Content"] = folder.Path });
        await using (await HostDoor.OpenAsync(host, cancellationToken))
        {
        }

        await using var buyers = await Buyers.OpenAsync(host.Address, Conversations, cancellationToken);
        var rows = await MeasureAsync("ours, with state and shop dialogs", new Crowd(Conversations, buyers.TurnAsync), cancellationToken, "under 50 ms");
        return [.. rows, new Measure("memory of our host then", $"{host.Megabytes} MB")];
    }

    private static async Task<IReadOnlyList<Measure>> MeasureAsync(string who, Crowd crowd, CancellationToken cancellationToken, string aim = "")
    {
        await crowd.SaturateAsync(Turns / 4, AtOnce, cancellationToken);
        var (rate, full) = await crowd.SaturateAsync(Turns, AtOnce, cancellationToken);
        var steady = await crowd.SteadyAsync(Rate, Steady, cancellationToken);
        return
        [
            Timing.PerSecond($"{who}: {AtOnce} under way", rate),
            .. new Latencies(full).Rows($"{who}: {AtOnce} under way"),
            .. new Latencies(steady).Rows($"{who}: {Rate} turns/s", aim),
        ];
    }
}
