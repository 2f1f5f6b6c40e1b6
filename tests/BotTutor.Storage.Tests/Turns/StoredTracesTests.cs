using BotTutor.Channels;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Turns;
using BotTutor.Turns.Traces;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredTracesTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredTracesTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredTracesTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Talk = new("bottutor", "directline", "c1");
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_latest_traces_of_a_conversation_come_first_and_no_others()
    {
        await AddAsync(Talk, "a");
        await AddAsync(Talk with { Conversation = "c2" }, "b");
        await AddAsync(Talk with { Bot = "other" }, "c");
        await AddAsync(Talk, "d");
        await Database.RestartAsync();

        (await ReadAsync(1)).ShouldBe(["d"]);
        (await ReadAsync(10)).ShouldBe(["d", "a"]);
    }

    [Fact]
    public async Task A_trace_that_was_not_committed_is_not_there()
    {
        await using (var scope = Database.Scope())
        {
            scope.Port<ITurnTraces>().Add(Talk, Trace("a", Noon));
        }

        (await ReadAsync(10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_traces_are_removed_however_many_and_young_ones_stay()
    {
        await using (var scope = Database.Scope())
        {
            for (var number = 0; number < 1_201; number++)
            {
                scope.Port<ITurnTraces>().Add(Talk, Trace($"{number}", Noon.AddDays(-31)));
            }

            scope.Port<ITurnTraces>().Add(Talk, Trace("young", Noon.AddDays(-29)));
            (await scope.Port<IUnitOfWork>().CommitAsync(Cancel)).ShouldBeCommitted();
        }

        await using var other = Database.Scope();
        (await other.Port<ITurnTraces>().RemoveBeforeAsync(Noon.AddDays(-30), Cancel)).ShouldBe(1_201);

        (await ReadAsync(10)).ShouldBe(["young"]);
    }

    private async Task AddAsync(ConversationKey conversation, string text)
    {
        await using var scope = Database.Scope();
        scope.Port<ITurnTraces>().Add(conversation, Trace(text, Noon));
        (await scope.Port<IUnitOfWork>().CommitAsync(Cancel)).ShouldBeCommitted();
    }

    private async Task<IEnumerable<string?>> ReadAsync(int most)
    {
        await using var scope = Database.Scope();
        return (await scope.Port<ITurnTraces>().ReadLatestAsync(Talk, most, Cancel)).Select(trace => trace.Activity.Text);
    }

    private static TurnTrace Trace(string text, DateTimeOffset at)
    {
        var recorder = new TurnRecorder();
        recorder.Start(at, new TracedActivity("message", null, text, null, "id"));
        return recorder.ToTrace();
    }
}
