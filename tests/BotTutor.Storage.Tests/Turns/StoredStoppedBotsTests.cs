using BotTutor.Turns.Operating;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredStoppedBotsTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredStoppedBotsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredStoppedBotsTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_bot_stays_stopped_over_a_restart_until_it_is_started()
    {
        (await StopAsync("shop")).ShouldBeTrue();
        (await StopAsync("shop")).ShouldBeFalse();
        (await StopAsync("a shop")).ShouldBeTrue();
        await Database.RestartAsync();
        (await ReadAsync()).ShouldBe(["a shop", "shop"]);

        (await StartAsync("shop")).ShouldBeTrue();
        (await StartAsync("shop")).ShouldBeFalse();
        (await ReadAsync()).ShouldBe(["a shop"]);
    }

    private Task<bool> StopAsync(string bot) => Database.ReadAsync((IStoppedBots bots) => bots.StopAsync(bot, Cancel));

    private Task<bool> StartAsync(string bot) => Database.ReadAsync((IStoppedBots bots) => bots.StartAsync(bot, Cancel));

    private Task<IReadOnlyList<string>> ReadAsync() => Database.ReadAsync((IStoppedBots bots) => bots.ReadAsync(Cancel));
}
