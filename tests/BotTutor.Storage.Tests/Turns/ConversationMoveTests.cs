using System.Text;
using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.People;
using BotTutor.Turns;
using BotTutor.Turns.Events;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Outbox;
using Microsoft.Bot.Schema;

namespace BotTutor.Storage.Tests.Turns;

public abstract class ConversationMoveTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : ConversationMoveTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : ConversationMoveTests(StorageProvider.PostgreSQL);

    private static readonly ConversationKey Group = new("shop", "telegram", "-42");
    private static readonly ConversationKey Supergroup = Group with { Conversation = "-10042" };
    private static readonly PersonId Ada = new(new Guid("0199a000-0000-7000-8000-00000000000a"));

    [Fact]
    public async Task What_waits_and_what_is_remembered_goes_on_under_the_new_id()
    {
        await SaveAsync(StateKey.Of(Group), "\"talk\"");
        await SaveAsync(StateKey.OfDialogs(Group), "\"dialogs\"");
        await AddAsync(Group, "sent");
        await Database.CommitAsync<IOutboxRows>(async rows => rows.Finish((await rows.ReadNextAsync(Group, 1, Cancel))[0], "1"));
        await AddAsync(Group, "a");
        await AddAsync(Group with { Bot = "other" }, "of another bot");
        await Database.CommitAsync<IWhereabouts>(rows => rows.RememberAsync(Heard(Group), Cancel));

        (await MoveAsync()).ShouldBeCommitted();

        (await WaitingAsync(Group)).ShouldBeEmpty();
        (await WaitingAsync(Supergroup)).ShouldBe(["a"]);
        (await WaitingAsync(Group with { Bot = "other" })).ShouldBe(["of another bot"]);
        (await LoadAsync(StateKey.Of(Supergroup))).ShouldBe("\"talk\"");
        (await LoadAsync(StateKey.OfDialogs(Supergroup))).ShouldBe("\"dialogs\"");
        (await LoadAsync(StateKey.Of(Group))).ShouldBeEmpty();
        (await Database.ReadAsync((IWhereabouts rows) => rows.FindAsync("shop", Ada, Cancel))).ShouldBe(Heard(Supergroup));
    }

    [Fact]
    public async Task What_is_there_already_stays_and_so_does_what_it_stands_in_the_way_of()
    {
        await SaveAsync(StateKey.Of(Group), "\"old\"");
        await SaveAsync(StateKey.Of(Supergroup), "\"new\"");
        await AddAsync(Group, "a");
        await AddAsync(Supergroup, "b");

        (await MoveAsync()).ShouldBeCommitted();

        (await LoadAsync(StateKey.Of(Supergroup))).ShouldBe("\"new\"");
        (await LoadAsync(StateKey.Of(Group))).ShouldBe("\"old\"");
        (await WaitingAsync(Supergroup)).ShouldBe(["a", "b"]);
    }

    private Task<CommitOutcome> MoveAsync() => Database.CommitAsync<IOutboxRows>(rows =>
    {
        rows.Move(Group, Supergroup.Conversation);
        return Task.CompletedTask;
    });

    private static Whereabout Heard(ConversationKey conversation) => Whereabout.Of(
        conversation,
        Ada,
        new Activity { ChannelId = "telegram", From = new ChannelAccount("7"), Conversation = new ConversationAccount(id: conversation.Conversation) });

    private Task<CommitOutcome> AddAsync(ConversationKey conversation, string id) => Database.CommitAsync<IOutboxRows>(rows =>
    {
        rows.Add(conversation, new OutboundRequest(id, "{}"));
        return Task.CompletedTask;
    });

    private async Task<IEnumerable<string>> WaitingAsync(ConversationKey conversation) =>
        (await Database.ReadAsync((IOutboxRows rows) => rows.ReadNextAsync(conversation, 9, Cancel))).Select(request => request.Request.ActivityId);

    private Task<CommitOutcome> SaveAsync(StateKey key, string json) => Database.CommitAsync<IStateDocuments>(states =>
    {
        states.Save(StateDocument.Nothing(key) with { Json = Encoding.UTF8.GetBytes(json) });
        return Task.CompletedTask;
    });

    private async Task<string> LoadAsync(StateKey key) =>
        Encoding.UTF8.GetString((await Database.ReadAsync((IStateDocuments states) => states.LoadAsync([key], Cancel)))[0].Json.Span);
}
