using BotTutor.Channels;
using BotTutor.Storage.Sqlite;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;

namespace BotTutor.Storage.Tests.Sqlite;

public sealed class SharedFlushTests() : StorageTests(StorageProvider.Sqlite)
{
    [Fact]
    public async Task Who_comes_while_the_disk_works_waits_for_a_flush_that_begins_later()
    {
        using var disk = new Disk();
        var shared = new SharedFlush(disk.Flush);

        var first = shared.FlushedAsync();
        await disk.BegunAsync();
        var second = shared.FlushedAsync();
        var third = shared.FlushedAsync();
        disk.Let();
        await first;
        await disk.BegunAsync();

        (second.IsCompleted || third.IsCompleted).ShouldBeFalse("the flush that was running does not cover what came during it");
        disk.Let();
        await Task.WhenAll(second, third);
        disk.Flushes.ShouldBe(2);
    }

    [Fact]
    public async Task A_disk_that_fails_is_told_to_all_who_waited_and_to_nobody_later()
    {
        using var disk = new Disk();
        var shared = new SharedFlush(disk.Flush);
        disk.Fails = true;
        var first = shared.FlushedAsync();
        await disk.BegunAsync();
        disk.Let();
        await Should.ThrowAsync<IOException>(first);

        disk.Fails = false;
        var second = shared.FlushedAsync();
        await disk.BegunAsync();
        disk.Let();
        await Should.NotThrowAsync(second);
    }

    [Fact]
    public async Task What_is_shown_outside_waits_for_the_disk_only_where_something_is_not_on_it()
    {
        using var disk = new Disk();
        var shared = new SharedFlush(disk.Flush);
        await shared.CaughtUpAsync();
        disk.Flushes.ShouldBe(0);

        shared.Committing();
        shared.Ended();
        var shown = shared.CaughtUpAsync();
        await disk.BegunAsync();
        shown.IsCompleted.ShouldBeFalse();
        disk.Let();
        await shown;

        await shared.CaughtUpAsync();
        disk.Flushes.ShouldBe(1);
    }

    [Fact]
    public async Task Units_that_commit_at_once_conflict_each_for_itself()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(() => AcceptAsync($"{number % 40}"), Cancel)));

        outcomes.Count(outcome => outcome is BotTutor.Turns.CommitOutcome.Committed).ShouldBe(40);
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(40L);
    }

    /// <summary>A pooled connection comes back to one that is saved at once, and that waits for the disk by itself.</summary>
    [Fact]
    public async Task A_connection_that_committed_a_unit_is_opened_durable_again()
    {
        await AcceptAsync("1");
        await using var scope = Database.Scope();
        var connection = (SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(scope.Port<BotTutorDb>().Database);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous";

        (await command.ExecuteScalarAsync(Cancel)).ShouldBe(2L);
    }

    private Task<BotTutor.Turns.CommitOutcome> AcceptAsync(string id) => Database.CommitAsync<IInboxRows>(rows =>
    {
        rows.Add(new InboundActivity(new ConversationKey("shop", "directline", id), id, new Activity { Type = ActivityTypes.Message }));
        return Task.CompletedTask;
    });

    /// <summary>A disk that flushes when the test lets it.</summary>
    private sealed class Disk : IDisposable
    {
        private readonly SemaphoreSlim _begun = new(0);
        private readonly SemaphoreSlim _let = new(0);

        public int Flushes { get; private set; }

        public bool Fails { get; set; }

        public void Flush()
        {
            Flushes++;
            _begun.Release();
            _let.Wait(Cancel);
            if (Fails)
            {
                throw new IOException("The disk is full.");
            }
        }

        public Task BegunAsync() => _begun.WaitAsync(Cancel);

        public void Let() => _let.Release();

        public void Dispose()
        {
            _begun.Dispose();
            _let.Dispose();
        }
    }
}
