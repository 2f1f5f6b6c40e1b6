using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.People;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests;

/// <summary>Somebody corrects the clock of the machine by an hour, backwards.</summary>
public abstract class ClockTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : ClockTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : ClockTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Talk = new("shop", "telegram", "42");

    [Fact]
    public async Task A_clock_that_is_set_back_neither_turns_an_order_round_nor_holds_anything_back()
    {
        var clock = new Clock { Now = Database.Clock.GetUtcNow() };
        await using var host = Database.BuildWith(clock);
        await AddAsync(host, "first");
        clock.Now -= TimeSpan.FromHours(1);
        await AddAsync(host, "second");

        await using var scope = host.CreateAsyncScope();
        ActivityJson.Read((await scope.Port<IInboxRows>().NextAsync(Talk, Cancel))!.Json).Text.ShouldBe("first");
        var requests = await scope.Port<IOutboxRows>().ReadNextAsync(Talk, 9, Cancel);
        requests.Select(request => request.Request.ActivityId).ShouldBe(["first", "second"]);
        requests.ShouldAllBe(request => request.NotBefore <= clock.Now);
        (await Database.ScalarAsync("SELECT count(*) FROM people")).ShouldBe(2L);
    }

    private static async Task AddAsync(ServiceProvider host, string id)
    {
        await using var scope = host.CreateAsyncScope();
        scope.Port<IInboxRows>().Add(new InboundActivity(Talk, id, new Activity { Type = ActivityTypes.Message, Text = id }));
        scope.Port<IOutboxRows>().Add(Talk, new OutboundRequest(id, "{}"));
        await scope.Port<IPeople>().FindOrCreateAsync(new Account("shop", "telegram", id), Cancel);
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
