using BotTutor.Testing.Services;

namespace BotTutor.Turns.Tests.Cluster;

/// <summary>Hosts of one cluster, within one process. How they die is tried with real processes in BotTutor.Endurance.Tests.</summary>
public sealed class ClusterTests
{
    private readonly FakeBot.Script _bot = new();
    private readonly FakePlatform.Wire _wire = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_host_alone_answers_in_grains_of_its_own_silo()
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-cluster-");
        await using (var host = await ClusterHost.StartAsync(new() { ["Storage:File"] = Path.Combine(folder.FullName, "x.db") }, _bot, _wire, new FakeNews()))
        {
            foreach (var number in Enumerable.Range(0, 20))
            {
                await host.SayAsync("c/1 |ä", $"{number}", $"{number}");
            }

            await HeardAsync(20);
        }

        _wire.Asked.ShouldBe(Enumerable.Range(0, 20).Select(number => $"c/1 |ä: echo {number}"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Two_hosts_answer_one_conversation_one_turn_at_a_time_and_lose_nothing()
    {
        await using var redis = await RedisAsync();
        var settings = await SettingsAsync(redis);
        var inside = 0;
        var overlapped = false;
        _bot.Run = async moment =>
        {
            overlapped |= Interlocked.Increment(ref inside) > 1;
            var count = await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await Task.Delay(5, moment.CancellationToken);
            Interlocked.Decrement(ref inside);
            await moment.SayAsync($"{count}");
        };

        await using var one = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews());
        await using var two = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews());
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => (number % 2 == 0 ? one : two).SayAsync("c1", "hi", $"{number}")));
        await HeardAsync(60);

        _wire.Asked.ShouldBe(Enumerable.Range(1, 60).Select(count => $"c1: {count}"));
        overlapped.ShouldBeFalse();
    }

    [Fact]
    public async Task When_a_host_leaves_the_other_goes_on()
    {
        await using var redis = await RedisAsync();
        var settings = await SettingsAsync(redis);
        await using var one = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews());
        await using var two = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews());
        await one.SayAsync("c1", "first", "1");
        await HeardAsync(1);

        await one.StopAsync();
        await two.SayAsync("c1", "second", "2");
        await HeardAsync(2);

        _wire.Asked.ShouldBe(["c1: echo first", "c1: echo second"]);
    }

    [Fact]
    public async Task Each_bot_is_polled_for_by_one_host_and_by_the_next_when_that_one_leaves()
    {
        await using var redis = await RedisAsync();
        var settings = await SettingsAsync(redis);
        var count = new FakePoller.Count();
        var (first, second) = (new FakePoller(count), new FakePoller(count));
        await using var one = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews(), first);
        await UntilAsync(() => count.Current == first);
        await using var two = await ClusterHost.StartAsync(settings, _bot, _wire, new FakeNews(), second);

        await one.StopAsync();
        await UntilAsync(() => count.Current == second);

        count.Most.ShouldBe(1);
    }

    [Fact]
    public async Task A_page_on_one_host_hears_of_what_another_has_answered()
    {
        await using var redis = await RedisAsync();
        var settings = await SettingsAsync(redis);
        var (here, there) = (new FakeNews(), new FakeNews());
        await using var one = await ClusterHost.StartAsync(settings, _bot, _wire, here);
        await using var two = await ClusterHost.StartAsync(settings, _bot, _wire, there);

        // Until both have joined, a word may be lost.
        await UntilAsync(() =>
        {
            here.Raise("c1", isTyping: false);
            return there.Heard.Contains(("c1", false));
        });
        here.Raise("c1", isTyping: true);
        await UntilAsync(() => there.Heard.Contains(("c1", true)));

        here.Heard.ShouldBeEmpty();
    }

    private static async Task<RedisServer> RedisAsync()
    {
        Assert.SkipWhen(RedisServer.Missing is not null, RedisServer.Missing ?? "");
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        return await RedisServer.StartAsync(Cancel);
    }

    private static async Task<Dictionary<string, string?>> SettingsAsync(RedisServer redis)
    {
        var postgres = await PostgresServer.SharedAsync(Cancel);
        return new()
        {
            ["Storage:Provider"] = "PostgreSQL",
            ["Storage:ConnectionString"] = postgres.ConnectionString(await postgres.CreateDatabaseAsync(Cancel)),
            ["Turns:Cluster"] = "Redis",
            ["Turns:Redis"] = redis.ConnectionString,
        };
    }

    private Task HeardAsync(int count) => UntilAsync(() => _wire.Asked.Count >= count);

    private static Task UntilAsync(Func<bool> holds) => Eventually.HoldsAsync(holds);
}
