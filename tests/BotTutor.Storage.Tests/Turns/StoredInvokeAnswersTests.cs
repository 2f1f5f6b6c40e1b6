using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredInvokeAnswersTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredInvokeAnswersTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredInvokeAnswersTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Talk = new("shop", "msteams", "c1");
    private static readonly InboundActivity Invoke = new(Talk, "1", new Activity { Type = ActivityTypes.Invoke });

    [Fact]
    public async Task An_answer_is_there_with_the_commit_of_its_turn_and_for_every_later_delivery()
    {
        (await FindAsync(Invoke)).ShouldBe((false, null));
        await AcceptAsync();
        (await FindAsync(Invoke)).ShouldBe((false, null));

        await AnswerAsync("{\"status\":200}");
        await Database.RestartAsync();

        (await FindAsync(Invoke)).ShouldBe((true, "{\"status\":200}"));
        (await FindAsync(Invoke with { DedupeId = "2" })).ShouldBe((false, null));
        (await Database.ScalarAsync("SELECT count(*) FROM inbox WHERE json IS NOT NULL")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_turn_may_answer_nothing()
    {
        await AcceptAsync();
        await AnswerAsync(null);

        (await FindAsync(Invoke)).ShouldBe((true, null));
    }

    [Fact]
    public async Task The_answer_to_one_that_was_set_aside_counts_too()
    {
        await AcceptAsync();
        await Database.CommitAsync<IInboxRows>(async rows => rows.SetAside((await rows.NextAsync(Talk, Cancel))!, "no such verb"));
        (await FindAsync(Invoke)).ShouldBe((true, null));

        await Database.ExecuteAsync("UPDATE inbox SET status = 0");
        await using var scope = Database.Scope();
        var waiting = (await scope.Port<IInboxRows>().NextAsync(Talk, Cancel))!;
        scope.Port<IInvokeAnswers>().Keep(waiting, "{\"status\":500}");
        scope.Port<IInboxRows>().SetAside(waiting, "no such verb");
        (await scope.CommitAsync()).ShouldBeCommitted();

        (await FindAsync(Invoke)).ShouldBe((true, "{\"status\":500}"));
    }

    private async Task AnswerAsync(string? json)
    {
        await using var scope = Database.Scope();
        var waiting = (await scope.Port<IInboxRows>().NextAsync(Talk, Cancel))!;
        if (json is not null)
        {
            scope.Port<IInvokeAnswers>().Keep(waiting, json);
        }

        scope.Port<IInboxRows>().Finish(waiting);
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    private async Task AcceptAsync() => (await Database.CommitAsync<IInboxRows>(rows =>
    {
        rows.Add(Invoke);
        return Task.CompletedTask;
    })).ShouldBeCommitted();

    private Task<(bool IsAnswered, string? Json)> FindAsync(InboundActivity invoke) =>
        Database.ReadAsync((IInvokeAnswers answers) => answers.FindAsync(invoke, Cancel));
}
