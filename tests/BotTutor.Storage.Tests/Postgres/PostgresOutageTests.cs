using BotTutor.Channels;
using BotTutor.Testing.Services;
using BotTutor.Turns;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Postgres;

public sealed class PostgresOutageTests
{
    private static readonly ConversationKey Talk = new("shop", "directline", "c1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_restarts_is_told_from_a_turn_that_fails()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.StartAsync(Cancel);
        await using var host = Database.Build(
            PostgresPlace.SettingsOf(server.ConnectionString(await server.CreateDatabaseAsync(Cancel))), TimeProvider.System, new Complaints());
        await Database.StartAsync(host);
        await using var begun = host.CreateAsyncScope();
        await begun.Port<IInboxRows>().NextAsync(Talk, Cancel);
        begun.Port<IInboxRows>().Add(Said("1"));

        await server.KillAsync(Cancel);
        await using var reading = host.CreateAsyncScope();
        await Should.ThrowAsync<GroundException>(() => reading.Port<IInboxRows>().NextAsync(Talk, Cancel));
        await Should.ThrowAsync<GroundException>(() => begun.CommitAsync());
        await server.StartAgainAsync(Cancel);

        // What could not read everything must not be committed, whatever was made of it.
        reading.Port<IInboxRows>().Add(Said("2"));
        await Should.ThrowAsync<GroundException>(() => reading.CommitAsync());
        await UntilThereAsync(host);
        await using var again = host.CreateAsyncScope();
        again.Port<IInboxRows>().Add(Said("3"));
        (await again.CommitAsync()).ShouldBeCommitted();
        (await again.Port<IInboxRows>().HasAsync(Said("2"), Cancel)).ShouldBeFalse();
    }

    /// <summary>Connections that broke in the pool are each met once.</summary>
    private static async Task UntilThereAsync(ServiceProvider host)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var scope = host.CreateAsyncScope();
                await scope.Port<IInboxRows>().NextAsync(Talk, Cancel);
                return;
            }
            catch (GroundException) when (attempt < 10)
            {
                await Task.Delay(50, Cancel);
            }
        }
    }

    private static InboundActivity Said(string id) => new(Talk, id, new Activity { Type = ActivityTypes.Message, Text = id });
}
