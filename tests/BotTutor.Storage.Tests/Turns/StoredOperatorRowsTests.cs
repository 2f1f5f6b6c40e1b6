using BotTutor.Turns.Operating;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredOperatorRowsTests(StorageProvider store) : QueueTests(store)
{
    public sealed class OnSqlite() : StoredOperatorRowsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredOperatorRowsTests(StorageProvider.PostgreSQL);

    [Theory]
    [InlineData(QueueKind.Inbox)]
    [InlineData(QueueKind.Outbox)]
    public async Task Rows_are_read_by_their_state_youngest_first_and_without_words(QueueKind queue)
    {
        foreach (var (id, state) in new[] { ("a", QueueState.Finished), ("b", QueueState.SetAside), ("c", QueueState.SetAside) })
        {
            await AddAsync(queue, id);
            await EndAsync(queue, state);
        }

        await AddAsync(queue, "d");

        var aside = await ReadAsync(queue, QueueState.SetAside, 9);
        aside.Select(row => row with { Id = 0 }).ShouldBe(
            Enumerable.Repeat(new QueueRow(0, "shop", "telegram", "42", Database.Clock.GetUtcNow(), 1, "why"), 2));
        aside[0].Id.ShouldBeGreaterThan(aside[1].Id);
        (await ReadAsync(queue, QueueState.SetAside, 1)).ShouldBe([aside[0]]);
        (await ReadAsync(queue, QueueState.Finished, 9)).Count.ShouldBe(1);
        (await ReadAsync(queue, QueueState.Waiting, 9)).ShouldHaveSingleItem().Attempts.ShouldBe(0);
    }

    [Theory]
    [InlineData(QueueKind.Inbox)]
    [InlineData(QueueKind.Outbox)]
    public async Task A_replayed_row_waits_again_as_if_it_had_never_been_tried(QueueKind queue)
    {
        await AddAsync(queue, "a");
        await AddAsync(queue, "b");
        await EndAsync(queue, QueueState.SetAside);
        await EndAsync(queue, QueueState.SetAside);
        var rows = await ReadAsync(queue, QueueState.SetAside, 9);

        (await ReplayAsync(queue, rows[1].Id)).ShouldBe(1);
        (await ReplayAsync(queue, rows[1].Id)).ShouldBe(0);
        (await WaitingAsync(queue)).ShouldBe(["a"]);
        (await ReadAsync(queue, QueueState.Waiting, 9)).ShouldBe([rows[1] with { Attempts = 0, Reason = null }]);
        (await ReplayAsync(queue, null)).ShouldBe(1);
        (await WaitingAsync(queue)).First().ShouldBe("a");
    }

    [Fact]
    public async Task A_replayed_request_is_held_back_by_nothing()
    {
        await AddAsync(QueueKind.Outbox, "a");
        await EndAsync(QueueKind.Outbox, QueueState.SetAside);
        await ReplayAsync(QueueKind.Outbox, null);

        (await Database.ScalarAsync("SELECT count(*) FROM outbox WHERE not_before IS NULL AND is_begun = FALSE")).ShouldBe(1L);
    }

    [Theory]
    [InlineData(QueueKind.Inbox)]
    [InlineData(QueueKind.Outbox)]
    public async Task A_queue_is_measured_by_what_waits_and_since_when(QueueKind queue)
    {
        (await MeasureAsync(queue)).ShouldBe(new QueueReading(0, 0, null));
        await AddAsync(queue, "finished");
        await EndAsync(queue, QueueState.Finished);
        await AddAsync(queue, "aside");
        await EndAsync(queue, QueueState.SetAside);
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        var oldest = Database.Clock.GetUtcNow();
        await AddAsync(queue, "a");
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await AddAsync(queue, "b");

        (await MeasureAsync(queue)).ShouldBe(new QueueReading(2, 1, oldest));
    }

    private Task<IReadOnlyList<QueueRow>> ReadAsync(QueueKind queue, QueueState state, int most) =>
        Database.ReadAsync((IOperatorRows rows) => rows.ReadAsync(queue, state, most, Cancel));

    private Task<int> ReplayAsync(QueueKind queue, long? id) => Database.ReadAsync((IOperatorRows rows) => rows.ReplayAsync(queue, id, Cancel));

    private Task<QueueReading> MeasureAsync(QueueKind queue) => Database.ReadAsync((IOperatorRows rows) => rows.MeasureAsync(queue, Cancel));
}
