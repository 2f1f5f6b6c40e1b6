using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Memory;
using Microsoft.Bot.Schema;

namespace BotTutor.Storage.Tests.Commits;

public abstract class UnitOfWorkTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : UnitOfWorkTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : UnitOfWorkTests(StorageProvider.PostgreSQL);

    private static readonly StateKey Talk = StateKey.Of(new("shop", "directline", "c1"));

    [Fact]
    public async Task Nothing_is_written_before_the_commit()
    {
        await using (var scope = Database.Scope())
        {
            Remember(scope.Port<IStateDocuments>());
        }

        (await Database.ScalarAsync("SELECT count(*) FROM states")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_conflict_in_one_port_undoes_what_the_others_wrote()
    {
        await AcceptAsync();
        await using var scope = Database.Scope();
        Remember(scope.Port<IStateDocuments>());
        scope.Port<IInboxRows>().Add(Said);

        (await scope.CommitAsync()).ShouldBeConflict();
        (await Database.ScalarAsync("SELECT count(*) FROM states")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_unit_that_met_a_conflict_cannot_be_committed_in_part()
    {
        await AcceptAsync();
        await using var scope = Database.Scope();
        Remember(scope.Port<IStateDocuments>());
        scope.Port<IInboxRows>().Add(Said);
        (await scope.CommitAsync()).ShouldBeConflict();

        (await Should.ThrowAsync<InvalidOperationException>(() => scope.CommitAsync())).Message.ShouldContain("begin a new scope");
    }

    [Fact]
    public async Task A_unit_goes_on_after_a_commit()
    {
        await using var scope = Database.Scope();
        scope.Port<IInboxRows>().Add(Said);
        (await scope.CommitAsync()).ShouldBeCommitted();
        Remember(scope.Port<IStateDocuments>());
        (await scope.CommitAsync()).ShouldBeCommitted();

        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(1L);
        (await Database.ScalarAsync("SELECT count(*) FROM states")).ShouldBe(1L);
    }

    private static InboundActivity Said { get; } = new(new("shop", "directline", "c1"), "1", new Activity { Type = ActivityTypes.Message });

    private static void Remember(IStateDocuments states) => states.Save(StateDocument.Nothing(Talk) with { Json = "{}"u8.ToArray() });

    private async Task AcceptAsync() =>
        (await Database.CommitAsync<IInboxRows>(rows =>
        {
            rows.Add(Said);
            return Task.CompletedTask;
        })).ShouldBeCommitted();
}
