using System.Diagnostics;

namespace BotTutor.Benchmarks.Commits;

/// <summary>What a turn costs before any dialog runs, beside the bare transactions.</summary>
internal static class CommitBench
{
    private const int Turns = 2_000;
    private const int Talks = 32;

    public static Bench Bench { get; } = new("commits", "a turn without dialogs, from acceptance to commit, on a fresh SQLite file with full durability", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-bench-");
        try
        {
            var raw = await RawAsync(Path.Combine(folder.FullName, "raw.db"));
            await using var house = await CommitHouse.OpenAsync(Path.Combine(folder.FullName, "house.db"), cancellationToken);
            var alone = await AloneAsync(house, cancellationToken);
            return [.. raw, .. alone, await TogetherAsync(house, cancellationToken)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Measure>> RawAsync(string file)
    {
        using var raw = new RawCommits(file);
        var times = new Latencies();
        for (var turn = 0; turn < Turns; turn++)
        {
            await times.TimeAsync(() =>
            {
                raw.Commit();
                return Task.CompletedTask;
            });
        }

        return times.Rows("the same rows in one bare transaction");
    }

    private static async Task<IReadOnlyList<Measure>> AloneAsync(CommitHouse house, CancellationToken cancellationToken)
    {
        await house.OpenConversationAsync("alone", cancellationToken);
        for (var turn = 0; turn < Turns / 10; turn++)
        {
            await house.TurnAsync("alone", cancellationToken);
        }

        var times = new Latencies();
        var allocated = GC.GetTotalAllocatedBytes();
        for (var turn = 0; turn < Turns; turn++)
        {
            await times.TimeAsync(() => house.TurnAsync("alone", cancellationToken));
        }

        var each = (GC.GetTotalAllocatedBytes() - allocated) / Turns;
        return [.. times.Rows("one conversation: accept (a commit) and turn (a commit)"), new Measure("allocated for each", Timing.Invariant($"{each:N0} bytes"))];
    }

    private static async Task<Measure> TogetherAsync(CommitHouse house, CancellationToken cancellationToken)
    {
        for (var talk = 0; talk < Talks; talk++)
        {
            await house.OpenConversationAsync($"talk-{talk}", cancellationToken);
        }

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Talks).Select(async talk =>
        {
            for (var turn = 0; turn < Turns / Talks; turn++)
            {
                await house.TurnAsync($"talk-{talk}", cancellationToken);
            }
        }));
        return new Measure($"{Talks} conversations at once", Timing.Invariant($"{Turns / watch.Elapsed.TotalSeconds:N0} turns/s"));
    }
}
