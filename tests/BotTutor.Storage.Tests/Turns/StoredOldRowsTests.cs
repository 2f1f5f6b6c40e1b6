using BotTutor.Channels.Sending;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredOldRowsTests(StorageProvider store) : QueueTests(store)
{
    public sealed class OnSqlite() : StoredOldRowsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredOldRowsTests(StorageProvider.PostgreSQL);

    [Theory]
    [InlineData(QueueKind.Inbox)]
    [InlineData(QueueKind.Outbox)]
    public async Task Old_rows_of_the_state_go_and_all_others_stay(QueueKind queue)
    {
        foreach (var state in new[] { QueueState.Finished, QueueState.SetAside })
        {
            await AddAsync(queue, $"old {state}");
            await EndAsync(queue, state);
        }

        await AddAsync(queue, "old and waiting");
        Database.Clock.Advance(TimeSpan.FromDays(2));
        await AddAsync(queue, "young");
        var before = Database.Clock.GetUtcNow().AddDays(-1);

        (await RemoveAsync(queue, QueueState.Finished, before)).ShouldBe(1);
        (await CountAsync(queue)).ShouldBe(3);
        (await RemoveAsync(queue, QueueState.SetAside, before)).ShouldBe(1);
        (await CountAsync(queue)).ShouldBe(2);
        (await WaitingAsync(queue)).First().ShouldBe("old and waiting");
    }

    [Fact]
    public async Task Any_number_goes_also_where_the_clock_once_ran_ahead()
    {
        await DeliverAsync(900);
        var day = Database.Store == StorageProvider.Sqlite ? $"{TimeSpan.TicksPerDay}" : "INTERVAL '1 day'";
        await Database.ExecuteAsync($"UPDATE outbox SET at = at + {day} WHERE id % 7 = 0");

        var removed = await RemoveAsync(QueueKind.Outbox, QueueState.Finished, Database.Clock.GetUtcNow().AddMinutes(1));

        removed.ShouldBe(900 - (900 / 7));
        (await CountAsync(QueueKind.Outbox)).ShouldBe(900 / 7);
    }

    private async Task DeliverAsync(int count)
    {
        await Database.CommitAsync<IOutboxRows>(rows =>
        {
            for (var number = 0; number < count; number++)
            {
                rows.Add(Talk, new OutboundRequest("a", "{}"));
            }

            return Task.CompletedTask;
        });
        await Database.CommitAsync<IOutboxRows>(async rows =>
        {
            foreach (var request in await rows.ReadNextAsync(Talk, count, Cancel))
            {
                rows.Finish(request, null);
            }
        });
    }

    private Task<int> RemoveAsync(QueueKind queue, QueueState state, DateTimeOffset before) =>
        Database.ReadAsync((IOldRows rows) => rows.RemoveAsync(queue, state, before, Cancel));

    private async Task<long> CountAsync(QueueKind queue) => (long)(await Database.ScalarAsync($"SELECT count(*) FROM {queue}"))!;
}
