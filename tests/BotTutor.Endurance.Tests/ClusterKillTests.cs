using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Kills;
using BotTutor.FakeTelegram;
using BotTutor.Testing.Services;
using Npgsql;

namespace BotTutor.Endurance.Tests;

/// <summary>The same promise where two hosts are one bot, on a PostgreSQL that is restarted under them.</summary>
public sealed class ClusterKillTests(ITestOutputHelper output)
{
    private static string? Missing => PostgresServer.Missing ?? RedisServer.Missing;

    [Fact]
    public Task Nothing_is_lost_or_counted_twice_when_one_of_two_hosts_is_killed_three_times_and_the_database_once() =>
        RunAsync(new KillPlan(Seed: 11, Kills: 3, Buyers: 24));

    [Fact(Explicit = true)]
    public Task Nothing_is_lost_or_counted_twice_when_one_of_two_hosts_is_killed_thirty_times_and_the_database_once() =>
        RunAsync(KillPlan.Long());

    private async Task RunAsync(KillPlan plan)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var cancelled = TestContext.Current.CancellationToken;
        using var folder = new ShopFolder();
        await using var telegram = await TelegramDoor.OpenAsync(cancelled);
        await using var redis = await RedisServer.StartAsync(cancelled);
        await using var postgres = await PostgresServer.StartAsync(cancelled);
        var database = postgres.ConnectionString(await postgres.CreateDatabaseAsync(cancelled));

        await using var first = Host(folder, telegram, redis, database);
        await using var second = Host(folder, telegram, redis, database);
        HostProcess[] hosts = [first, second];
        foreach (var host in hosts)
        {
            host.Start();
            await host.ReadyAsync(cancelled);
        }

        var books = new ShopBooks(() => new NpgsqlConnection($"{database};Pooling=False"));
        var run = new KillRun(hosts, books, KillTests.Channels([first.Address, second.Address], telegram, plan.Patience), plan)
        {
            Midway = postgres.RestartAsync,
        };
        var figures = await run.RunAsync(cancelled);

        figures.Kills.ShouldBeGreaterThanOrEqualTo(plan.Kills);
        output.WriteLine(figures.ToString());
    }

    private static HostProcess Host(ShopFolder folder, FakeTelegramServer telegram, RedisServer redis, string database) => new(
    [
        .. WebDoor.Settings(folder),
        .. TelegramDoor.Settings(telegram),
        new("Storage:Provider", "PostgreSQL"),
        new("Storage:ConnectionString", database),
        new("Turns:Cluster", "Redis"),
        new("Turns:Redis", redis.ConnectionString),
    ]);
}
