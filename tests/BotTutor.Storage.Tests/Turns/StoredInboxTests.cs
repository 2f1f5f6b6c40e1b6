using BotTutor.Channels;
using BotTutor.Turns;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredInboxTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredInboxTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredInboxTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Talk = new("shop", "directline", "c1");

    [Fact]
    public async Task The_same_id_twice_is_a_conflict_and_is_known()
    {
        (await AcceptAsync(Talk, "1")).ShouldBeCommitted();
        (await AcceptAsync(Talk, "1")).ShouldBeConflict().What.ShouldContain("inbox");

        (await Database.ReadAsync((IInboxRows rows) => rows.HasAsync(Said(Talk, "1"), Cancel))).ShouldBeTrue();
        (await Database.ReadAsync((IInboxRows rows) => rows.HasAsync(Said(Talk, "2"), Cancel))).ShouldBeFalse();
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(1L);
    }

    [Fact]
    public async Task An_update_that_comes_many_times_at_once_is_accepted_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Task.Run(() => AcceptAsync(Talk, $"{number % 8}"), Cancel)));

        outcomes.Count(outcome => outcome is CommitOutcome.Committed).ShouldBe(8);
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(8L);
    }

    [Fact]
    public async Task The_same_id_of_another_channel_or_bot_is_another_activity()
    {
        (await AcceptAsync(Talk, "1")).ShouldBeCommitted();
        (await AcceptAsync(Talk with { Channel = "telegram" }, "1")).ShouldBeCommitted();
        (await AcceptAsync(Talk with { Bot = "other" }, "1")).ShouldBeCommitted();
    }

    [Fact]
    public async Task A_conversation_is_answered_in_the_order_of_acceptance()
    {
        await AcceptAsync(Talk, "b");
        await AcceptAsync(Talk with { Conversation = "c2" }, "x");
        await AcceptAsync(Talk, "a");

        (await AnswerNextAsync(Talk)).ShouldBe("b");
        (await AnswerNextAsync(Talk)).ShouldBe("a");
        (await AnswerNextAsync(Talk)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_accepted_before_a_restart_still_waits()
    {
        await AcceptAsync(Talk, "1");
        await AcceptAsync(Talk with { Conversation = "c2" }, "2");
        await AcceptAsync(Talk, "3");
        await Database.RestartAsync();

        var waiting = await Database.ReadAsync((IInboxRows rows) => rows.ReadUnfinishedAsync(Cancel));
        waiting.Select(conversation => conversation.Conversation.Conversation).ShouldBe(["c1", "c2"]);
        waiting[0].LastRow.ShouldBeGreaterThan(waiting[1].LastRow);
    }

    [Fact]
    public async Task An_activity_is_answered_by_one_of_two_hosts_that_took_it()
    {
        await AcceptAsync(Talk, "1");
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        one.Port<IInboxRows>().Finish((await one.Port<IInboxRows>().NextAsync(Talk, Cancel))!);
        other.Port<IInboxRows>().Finish((await other.Port<IInboxRows>().NextAsync(Talk, Cancel))!);

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
    }

    [Fact]
    public async Task An_activity_set_aside_keeps_its_content_and_the_reason()
    {
        await AcceptAsync(Talk, "1");
        await Database.CommitAsync<IInboxRows>(async rows => rows.SetAside((await rows.NextAsync(Talk, Cancel))!, "no such dialog"));

        (await AnswerNextAsync(Talk)).ShouldBeNull();
        (await Database.ScalarAsync("SELECT reason FROM inbox WHERE json LIKE '%\"text\":\"1\"%'")).ShouldBe("no such dialog");
    }

    [Fact]
    public async Task Attempts_are_counted_across_restarts()
    {
        await AcceptAsync(Talk, "1");
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await Database.CommitAsync<IInboxRows>(async rows => rows.CountAttempt((await rows.NextAsync(Talk, Cancel))!));
            await Database.RestartAsync();
        }

        var row = await Database.ReadAsync((IInboxRows rows) => rows.NextAsync(Talk, Cancel));
        row.ShouldNotBeNull().Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task An_answered_activity_leaves_no_words_behind()
    {
        await AcceptAsync(Talk, "1");
        await AnswerNextAsync(Talk);

        (await Database.ScalarAsync("SELECT count(*) FROM inbox WHERE json IS NOT NULL")).ShouldBe(0L);
    }

    private static InboundActivity Said(ConversationKey conversation, string id) =>
        new(conversation, id, new Activity { Type = ActivityTypes.Message, Text = id });

    private Task<CommitOutcome> AcceptAsync(ConversationKey conversation, string id) =>
        Database.CommitAsync<IInboxRows>(rows =>
        {
            rows.Add(Said(conversation, id));
            return Task.CompletedTask;
        });

    private async Task<string?> AnswerNextAsync(ConversationKey conversation)
    {
        string? text = null;
        await Database.CommitAsync<IInboxRows>(async rows =>
        {
            if (await rows.NextAsync(conversation, Cancel) is { } row)
            {
                text = ActivityJson.Read(row.Json).Text;
                rows.Finish(row);
            }
        });
        return text;
    }
}
