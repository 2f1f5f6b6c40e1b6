using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Kills;
using BotTutor.Endurance.Tests.Talking;
using BotTutor.FakeTelegram;
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
        await using var telegram = await TelegramDoor.OpenAsync(cancelled);
        await using var host = new HostProcess([.. WebDoor.Settings(folder), .. TelegramDoor.Settings(telegram)]);
        host.Start();
        await host.ReadyAsync(cancelled);

        var books = new ShopBooks(() => new SqliteConnection($"Data Source={folder.Database};Mode=ReadOnly;Pooling=False"));
        var run = new KillRun([host], books, Channels([host.Address], telegram, plan.Patience), plan);
        var figures = await run.RunAsync(cancelled);

        figures.Kills.ShouldBeGreaterThanOrEqualTo(plan.Kills);
        output.WriteLine(figures.ToString());
    }

    /// <summary>Half of the buyers poll the web chat, a quarter hears it by WebSocket, a quarter is on Telegram.</summary>
    internal static IReadOnlyList<Func<int, ITalker>> Channels(IReadOnlyList<Uri> hosts, FakeTelegramServer telegram, TimeSpan patience)
    {
        ITalker Web(int buyer, bool byWebSocket) => new DirectLineTalker($"buyer-{buyer}", new Doors(hosts, buyer), WebDoor.Secret, byWebSocket, patience);
        ITalker Telegram(int buyer) => new TelegramTalker(telegram.Bot(TelegramDoor.Token).Person(70_000 + buyer), patience);
        return [buyer => Web(buyer, false), buyer => Web(buyer, true), buyer => Web(buyer, false), Telegram];
    }
}
