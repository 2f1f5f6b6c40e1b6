using BotTutor.Channels.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Telegram;

public abstract class StoredTelegramNotesTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredTelegramNotesTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredTelegramNotesTests(StorageProvider.PostgreSQL);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_is_kept_with_its_commit_and_replaced_by_a_later_one()
    {
        await using (var lost = Database.Scope())
        {
            await Notes(lost).PutAsync(Note("a", "{}"), Cancelled);
            (await Notes(lost).FindAsync("bot", "a", Cancelled)).ShouldNotBeNull();
        }

        await using (var kept = Database.Scope())
        {
            (await Notes(kept).FindAsync("bot", "a", Cancelled)).ShouldBeNull();
            await Notes(kept).PutAsync(Note("a", "{}"), Cancelled);
            await Notes(kept).SaveAsync(Cancelled);
        }

        await using (var later = Database.Scope())
        {
            await Notes(later).PutAsync(Note("a", """{"says":"ya"}"""), Cancelled);
            await Notes(later).SaveAsync(Cancelled);
        }

        await Database.RestartAsync();
        await using var scope = Database.Scope();
        (await Notes(scope).FindAsync("bot", "a", Cancelled)).ShouldBe(Note("a", """{"says":"ya"}"""));
        (await Notes(scope).FindAsync("other", "a", Cancelled)).ShouldBeNull();
    }

    [Fact]
    public async Task Notes_of_one_beginning_come_in_order_and_those_of_another_bot_do_not()
    {
        await using var scope = Database.Scope();
        foreach (var key in new[] { "album/2/1", "album/1/2", "album/1/1", "albumen" })
        {
            await Notes(scope).PutAsync(Note(key, "{}"), Cancelled);
        }

        await Notes(scope).PutAsync(Note("album/1/3", "{}") with { Bot = "other" }, Cancelled);
        await Notes(scope).SaveAsync(Cancelled);

        (await Notes(scope).ReadAsync("bot", "album/1/", Cancelled)).Select(note => note.Key).ShouldBe(["album/1/1", "album/1/2"]);
        (await Notes(scope).ReadAsync("bot", "album/", Cancelled)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_removed_or_past_its_time_is_gone()
    {
        await using (var first = Database.Scope())
        {
            await Notes(first).PutAsync(Note("short", "{}") with { Until = Database.Clock.GetUtcNow().AddHours(1) }, Cancelled);
            await Notes(first).PutAsync(Note("long", "{}"), Cancelled);
            await Notes(first).PutAsync(Note("removed", "{}"), Cancelled);
            await Notes(first).SaveAsync(Cancelled);
        }

        await using var scope = Database.Scope();
        await Notes(scope).RemoveAsync("bot", "removed", Cancelled);
        (await Notes(scope).FindAsync("bot", "removed", Cancelled)).ShouldBeNull();
        await Notes(scope).SaveAsync(Cancelled);

        (await Notes(scope).ForgetAsync(Database.Clock.GetUtcNow().AddHours(2), Cancelled)).ShouldBe(1);
        (await Notes(scope).ReadAsync("bot", "", Cancelled)).Select(note => note.Key).ShouldBe(["long"]);
    }

    private static ITelegramNotes Notes(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<ITelegramNotes>();

    private TelegramNote Note(string key, string json) =>
        new("bot", key, "42", "42", json, Database.Clock.GetUtcNow().AddDays(30));
}
