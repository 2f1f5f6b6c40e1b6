using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Turns;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredOutboxTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredOutboxTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredOutboxTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Talk = new("shop", "telegram", "42");

    [Fact]
    public async Task Requests_of_a_conversation_wait_in_the_order_they_were_added()
    {
        var many = Enumerable.Range(1, 40).Select(number => $"a{number}").ToArray();
        await AddAsync(Talk, many);
        await AddAsync(Talk with { Conversation = "7" }, "x");
        await AddAsync(Talk, "b");
        await Database.RestartAsync();

        var waiting = await ReadAsync(Talk, 100);
        waiting.Select(request => request.Request).ShouldBe([.. many.Append("b").Select(Request)]);
        waiting.ShouldAllBe(request => request.Conversation == Talk && request.Attempts == 0 && !request.MayHaveArrived && request.NotBefore <= Database.Clock.GetUtcNow());
        (await ReadAsync(Talk, 2)).Select(request => request.Request.ActivityId).ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public async Task The_conversations_that_wait_come_longest_waiting_first()
    {
        await AddAsync(Talk, "1");
        await AddAsync(Talk with { Conversation = "7" }, "2");
        await AddAsync(Talk, "3");
        (await ReadUnfinishedAsync()).ShouldBe([Talk, Talk with { Conversation = "7" }]);

        await ChangeFirstAsync((rows, first) => rows.Finish(first, "m1"));
        (await ReadUnfinishedAsync()).ShouldBe([Talk with { Conversation = "7" }, Talk]);
    }

    [Fact]
    public async Task A_conversation_that_is_postponed_is_left_alone_until_its_moment()
    {
        await AddAsync(Talk, "1", "2");
        await AddAsync(Talk with { Conversation = "7" }, "3");
        await ChangeFirstAsync((rows, first) => rows.Postpone(first, Database.Clock.GetUtcNow().AddMinutes(5), "429"));
        (await ReadUnfinishedAsync()).ShouldBe([Talk with { Conversation = "7" }]);

        Database.Clock.Advance(TimeSpan.FromMinutes(5));
        (await ReadUnfinishedAsync()).ShouldBe([Talk, Talk with { Conversation = "7" }]);
    }

    [Fact]
    public async Task A_delivered_request_leaves_its_ids_and_no_words()
    {
        await AddAsync(Talk, "a", "b");
        await ChangeFirstAsync((rows, first) => rows.Begin(first));
        await ChangeFirstAsync((rows, first) => rows.Finish(first, "900"));

        (await ReadAsync(Talk, 9)).ShouldHaveSingleItem().Request.ActivityId.ShouldBe("b");
        (await FindAsync(Talk, "a")).ShouldBe("900");
        (await Database.ScalarAsync("SELECT count(*) FROM outbox WHERE json IS NOT NULL")).ShouldBe(1L);
    }

    [Fact]
    public async Task An_activity_is_known_by_the_first_of_its_delivered_parts()
    {
        await AddAsync(Talk, "a", "a");
        await ChangeFirstAsync((rows, first) => rows.Finish(first, "900"));
        await ChangeFirstAsync((rows, first) => rows.Finish(first, "901"));
        await AddAsync(Talk, "b");

        (await FindAsync(Talk, "a")).ShouldBe("900");
        (await FindAsync(Talk, "b")).ShouldBeNull();
        (await FindAsync(Talk with { Conversation = "7" }, "a")).ShouldBeNull();
    }

    [Fact]
    public async Task Who_begins_and_does_not_live_to_tell_leaves_a_mark()
    {
        await AddAsync(Talk, "a");
        (await ChangeFirstAsync((rows, first) => rows.Begin(first))).ShouldBeCommitted();
        await Database.RestartAsync();

        (await ReadAsync(Talk, 1))[0].MayHaveArrived.ShouldBeTrue();
        (await ChangeFirstAsync((rows, first) => rows.Begin(first))).ShouldBeCommitted();
    }

    [Fact]
    public async Task A_postponed_request_waits_with_its_reason_and_with_what_is_known_of_its_arrival()
    {
        var until = Database.Clock.GetUtcNow().AddSeconds(30);
        await AddAsync(Talk, "a");
        await ChangeFirstAsync((rows, first) => rows.Begin(first));
        await ChangeFirstAsync((rows, first) => rows.Postpone(first with { MayHaveArrived = true }, until, "no answer"));
        (await ReadAsync(Talk, 1)).ShouldHaveSingleItem().MayHaveArrived.ShouldBeTrue();
        await ChangeFirstAsync((rows, first) => rows.Postpone(first with { MayHaveArrived = false }, until, "503"));

        var waiting = (await ReadAsync(Talk, 1)).ShouldHaveSingleItem();
        (waiting.Attempts, waiting.MayHaveArrived, waiting.NotBefore).ShouldBe((2, false, until));
        (await Database.ScalarAsync("SELECT reason FROM outbox")).ShouldBe("503");
    }

    [Fact]
    public async Task Only_one_of_two_hosts_ends_a_request()
    {
        await AddAsync(Talk, "a");
        var read = (await ReadAsync(Talk, 1))[0];
        (await ChangeAsync(rows => rows.SetAside(read, "400"))).ShouldBeCommitted();

        (await ChangeAsync(rows => rows.Finish(read, "1"))).ShouldBeConflict().What.ShouldContain("outbox");
        (await ChangeAsync(rows => rows.Begin(read))).ShouldBeConflict();
        (await ChangeAsync(rows => rows.Begin(read with { MayHaveArrived = true }))).ShouldBeConflict();
        (await ChangeAsync(rows => rows.Postpone(read, read.NotBefore, ""))).ShouldBeConflict();
    }

    [Fact]
    public async Task All_that_waits_for_who_has_blocked_the_bot_is_set_aside_and_what_comes_later_is_not()
    {
        await AddAsync(Talk, "a", "b", "c");
        await AddAsync(Talk with { Conversation = "7" }, "x");
        var first = (await ReadAsync(Talk, 1))[0];
        (await ChangeAsync(rows =>
        {
            rows.SetAside(first, "403: this one");
            rows.SetAside(Talk, "403");
            rows.Add(Talk, Request("d"));
        })).ShouldBeCommitted();

        (await ReadAsync(Talk, 9)).ShouldHaveSingleItem().Request.ActivityId.ShouldBe("d");
        (await ReadAsync(Talk with { Conversation = "7" }, 9)).Count.ShouldBe(1);
        var aside = await Database.ReadAsync((IOperatorRows rows) => rows.ReadAsync(QueueKind.Outbox, QueueState.SetAside, 9, Cancel));
        aside.Select(row => row.Reason).ShouldBe(["403", "403", "403: this one"]);
    }

    private static OutboundRequest Request(string id) => new(id, $"{{\"text\":\"{id}\"}}");

    private Task<CommitOutcome> AddAsync(ConversationKey conversation, params string[] ids) => ChangeAsync(rows =>
    {
        foreach (var id in ids)
        {
            rows.Add(conversation, Request(id));
        }
    });

    private Task<CommitOutcome> ChangeAsync(Action<IOutboxRows> change) => Database.CommitAsync<IOutboxRows>(rows =>
    {
        change(rows);
        return Task.CompletedTask;
    });

    private Task<CommitOutcome> ChangeFirstAsync(Action<IOutboxRows, WaitingRequest> change) =>
        Database.CommitAsync<IOutboxRows>(async rows => change(rows, (await rows.ReadNextAsync(Talk, 1, Cancel))[0]));

    private Task<IReadOnlyList<WaitingRequest>> ReadAsync(ConversationKey conversation, int most) =>
        Database.ReadAsync((IOutboxRows rows) => rows.ReadNextAsync(conversation, most, Cancel));

    private Task<IReadOnlyList<ConversationKey>> ReadUnfinishedAsync() => Database.ReadAsync((IOutboxRows rows) => rows.ReadUnfinishedAsync(Database.Clock.GetUtcNow(), Cancel));

    private Task<string?> FindAsync(ConversationKey conversation, string activity) =>
        Database.ReadAsync((IOutboxRows rows) => rows.FindPlatformIdAsync(conversation, activity, Cancel));
}
