using BotTutor.Channels;
using BotTutor.Turns;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Tests.Sqlite;

public sealed class SqliteTroubleTests() : StorageTests(StorageProvider.Sqlite)
{
    [Fact]
    public async Task A_full_disk_is_told_as_such_and_leaves_nothing_half_written()
    {
        await using (var scope = Database.Scope())
        {
            await scope.Port<BotTutorDb>().Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", Cancel);
            scope.Port<IInboxRows>().Add(Said("small"));
            scope.Port<IInboxRows>().Add(Said(new string('x', 1_000_000)));

            (await Should.ThrowAsync<GroundException>(() => scope.CommitAsync())).Message.ShouldContain("full");
        }

        SqliteConnection.ClearAllPools();
        await using var later = Database.Scope();
        later.Port<IInboxRows>().Add(Said("small"));
        (await later.CommitAsync()).ShouldBeCommitted();
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_database_that_another_process_locks_is_waited_for_and_then_told_as_such()
    {
        await using var other = new SqliteConnection($"Data Source={Database.File};Pooling=False");
        await other.OpenAsync(Cancel);
        await using (other.BeginTransaction(deferred: false))
        {
            await using var scope = Database.Scope();
            scope.Port<IInboxRows>().Add(Said("1"));
            (await Should.ThrowAsync<GroundException>(() => scope.CommitAsync())).Message.ShouldContain("locked");
        }

        await using var later = Database.Scope();
        later.Port<IInboxRows>().Add(Said("1"));
        (await later.CommitAsync()).ShouldBeCommitted();
    }

    private static InboundActivity Said(string id) => new(new ConversationKey("shop", "directline", "c1"), id, new Activity { Type = ActivityTypes.Message });
}
