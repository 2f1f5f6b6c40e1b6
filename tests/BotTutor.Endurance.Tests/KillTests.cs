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
        RunAsync(new KillPlan(Seed: 7, Kills: 5, Buyers: 60));

    [Fact(Explicit = true)]
    public Task Nothing_is_lost_or_counted_twice_when_the_host_is_killed_thirty_times() =>
        RunAsync(new KillPlan(Seed: 26, Kills: 30, Buyers: 200) { Limit = TimeSpan.FromMinutes(10), Patience = TimeSpan.FromMinutes(2) });

    private async Task RunAsync(KillPlan plan)
    {
        using var folder = new ShopFolder();
        await using var host = new HostProcess(WebDoor.Settings(folder));
        host.Start();
        await host.ReadyAsync(TestContext.Current.CancellationToken);

        var books = new ShopBooks(() => new SqliteConnection($"Data Source={folder.Database};Mode=ReadOnly;Pooling=False"));
        var run = new KillRun(
            [host],
            books,
            (account, buyer) => new DirectLineTalker(account, new Doors([host.Address], 0), WebDoor.Secret, byWebSocket: buyer % 3 == 0, plan.Patience),
            plan);
        var figures = await run.RunAsync(TestContext.Current.CancellationToken);

        figures.Kills.ShouldBeGreaterThanOrEqualTo(plan.Kills);
        output.WriteLine(figures.ToString());
        TestContext.Current.SendDiagnosticMessage(figures.ToString());
    }
}
