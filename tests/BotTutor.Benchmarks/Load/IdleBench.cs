using System.Globalization;
using BotTutor.Benchmarks.Hosts;
using BotTutor.Benchmarks.Load.Parts;
using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Benchmarks.Load;

/// <summary>What it costs that many people have talked and are silent now.</summary>
internal static class IdleBench
{
    private const int Conversations = 10_000;
    private const int WarmUp = 200;
    private const int AtOnce = 16;

    /// <summary>Longer than a conversation stays awake.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(90);

    public static Bench Bench { get; } = new("idle", $"memory of the host, {Conversations:N0} conversations after their first question", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        using var folder = new ShopFolder();
        await using var host = PartProcess.Start(
            HostInside.Name,
            "--applicationName=BotTutor.Host",
            $"--Storage:File={folder.Database}",
            $"--Bot:Content={folder.Path}",
            "--Logging:LogLevel:Default=Warning",
            "--Channels:Web:ConversationsPerMinute=600000");
        await host.OpenAsync(cancellationToken);
        await TalkAsync(host.Address, WarmUp, cancellationToken);
        var before = await MemoryAsync(host, cancellationToken);
        await TalkAsync(host.Address, Conversations, cancellationToken);
        var talking = await MemoryAsync(host, cancellationToken);
        await Task.Delay(Silence, cancellationToken);
        var after = await MemoryAsync(host, cancellationToken);
        return
        [
            new Measure($"after {WarmUp} conversations: managed, resident", Show(before)),
            new Measure($"right after {Conversations:N0} more", Show(talking)),
            new Measure($"after {Silence.TotalSeconds:0} s of silence", Show(after)),
            new Measure("managed memory above the start", Timing.Invariant($"{after.Managed - before.Managed:0.0} MB"), "under 50 MB"),
            new Measure("resident memory above the start", Timing.Invariant($"{after.Resident - before.Resident:0.0} MB"), "under 50 MB"),
        ];
    }

    private static string Show((double Managed, double Resident) memory) => Timing.Invariant($"{memory.Managed:0.0} MB, {memory.Resident:0.0} MB");

    private static Task TalkAsync(Uri host, int count, CancellationToken cancellationToken) => Parallel.ForAsync(
        0,
        count,
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        async (_, cancel) =>
        {
            await using var talk = await DirectLineTalk.OpenAsync(host, cancel);
            await talk.HearAsync(cancel);
            await talk.TurnAsync("kak, keripik tempe brp hrgnya? ready ga?", cancel);
        });

    private static async Task<(double Managed, double Resident)> MemoryAsync(PartProcess host, CancellationToken cancellationToken)
    {
        const double Mega = 1024 * 1024;
        var words = (await host.AskAsync("memory ", cancellationToken)).Split(' ');
        return (long.Parse(words[1], CultureInfo.InvariantCulture) / Mega, long.Parse(words[2], CultureInfo.InvariantCulture) / Mega);
    }
}
