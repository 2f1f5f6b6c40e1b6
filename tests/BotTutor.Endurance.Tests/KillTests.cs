using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Kills;
using BotTutor.Endurance.Tests.Talking;
using Microsoft.Data.Sqlite;

namespace BotTutor.Endurance.Tests;

/// <summary>The promise: kill the host at any moment, and nothing that was said is lost or counted twice.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Fact]
    public Task Nothing_is_lost_or_counted_twice_when_the_host_is_killed_five_times() =>
        RunAsync(new KillPlan(Seed: 7, Kills: 5, Buyers: 32));

    [Fact(Explicit = true)]
    public Task Nothing_is_lost_or_counted_twice_when_the_host_is_killed_thirty_times() =>
        RunAsync(KillPlan.Long());

    private async Task RunAsync(KillPlan plan)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var folder = new ShopFolder();
        await using var host = new HostProcess(WebDoor.Settings(folder));
        host.Start();
        await host.ReadyAsync(cancelled);

        var books = new ShopBooks(() => new SqliteConnection($"Data Source={folder.Database};Mode=ReadOnly;Pooling=False"));
        var run = new KillRun([host], books, Channels([host.Address], plan.Patience), plan);
        var figures = await run.RunAsync(cancelled);

        figures.Kills.ShouldBeGreaterThanOrEqualTo(plan.Kills);
        output.WriteLine(figures.ToString());
    }

    /// <summary>Half of the buyers poll the web chat, the other half hears it by WebSocket.</summary>
    internal static IReadOnlyList<Func<int, ITalker>> Channels(IReadOnlyList<Uri> hosts, TimeSpan patience)
    {
        ITalker Web(int buyer, bool byWebSocket) => new DirectLineTalker($"buyer-{buyer}", new Doors(hosts, buyer), WebDoor.Secret, byWebSocket, patience);
        return [buyer => Web(buyer, false), buyer => Web(buyer, true)];
    }
}
