using System.Text;
using BotTutor.Turns;
using BotTutor.Turns.Memory;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredStatesTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredStatesTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredStatesTests(StorageProvider.PostgreSQL);

    private static readonly StateKey Talk = StateKey.Of(new("shop", "directline", "c1"));

    [Fact]
    public async Task What_was_never_saved_is_nothing()
    {
        (await LoadAsync(Talk)).ShouldBe(StateDocument.Nothing(Talk));
    }

    [Fact]
    public async Task A_saved_document_comes_back_with_the_next_version_after_a_restart()
    {
        (await SaveAsync(StateDocument.Nothing(Talk), "{\"a\":1}")).ShouldBeCommitted();
        (await SaveAsync(await LoadAsync(Talk), "{\"a\":2}")).ShouldBeCommitted();
        await Database.RestartAsync();

        var read = await LoadAsync(Talk);
        read.Version.ShouldBe(2);
        Encoding.UTF8.GetString(read.Json.Span).ShouldBe("{\"a\":2}");
    }

    [Fact]
    public async Task The_second_of_two_who_read_the_same_version_is_refused()
    {
        await SaveAsync(StateDocument.Nothing(Talk), "{\"carts\":0}");
        var read = await LoadAsync(Talk);

        (await SaveAsync(read, "{\"carts\":1}")).ShouldBeCommitted();
        (await SaveAsync(read, "{\"carts\":7}")).ShouldBeConflict().What.ShouldContain("state");
        Encoding.UTF8.GetString((await LoadAsync(Talk)).Json.Span).ShouldBe("{\"carts\":1}");
    }

    [Fact]
    public async Task Two_who_found_nothing_do_not_both_begin()
    {
        (await SaveAsync(StateDocument.Nothing(Talk), "{}")).ShouldBeCommitted();
        (await SaveAsync(StateDocument.Nothing(Talk), "{}")).ShouldBeConflict();
    }

    [Fact]
    public async Task A_document_that_is_not_JSON_is_kept_aside_and_begins_afresh()
    {
        var other = Talk with { Owner = "person/ada" };
        await SaveAsync(StateDocument.Nothing(Talk), "{\"a\":1}");
        await SaveAsync(StateDocument.Nothing(other), "{}");
        await Database.ExecuteAsync($"UPDATE states SET json = {(Database.Store == StorageProvider.Sqlite ? "x'7B'" : "'\\x7B'::bytea")} WHERE owner = '{Talk.Owner}'");

        (await Database.CommitAsync<IStateDocuments>(states => states.PutSpoiltAsideAsync([Talk, other, Talk with { Owner = "nobody" }], Cancel))).ShouldBeCommitted();

        (await LoadAsync(Talk)).ShouldBe(StateDocument.Nothing(Talk));
        (await LoadAsync(other)).Version.ShouldBe(1);
        (await Database.ScalarAsync($"SELECT count(*) FROM states WHERE owner LIKE 'spoilt/%/{Talk.Owner}' AND length(json) = 1")).ShouldBe(1L);
        Database.Complaints.All.ShouldHaveSingleItem().ShouldContain(Talk.Owner);
        Database.Complaints.All.Clear();
        (await SaveAsync(StateDocument.Nothing(Talk), "{}")).ShouldBeCommitted();
    }

    [Fact]
    public async Task Bots_do_not_know_each_others_memory()
    {
        await SaveAsync(StateDocument.Nothing(Talk), "{}");

        (await LoadAsync(Talk with { Bot = "other" })).Version.ShouldBe(0);
    }

    private async Task<StateDocument> LoadAsync(StateKey key) =>
        (await Database.ReadAsync((IStateDocuments states) => states.LoadAsync([key], Cancel))).ShouldHaveSingleItem();

    private Task<CommitOutcome> SaveAsync(StateDocument document, string json) =>
        Database.CommitAsync<IStateDocuments>(states =>
        {
            states.Save(document with { Json = Encoding.UTF8.GetBytes(json) });
            return Task.CompletedTask;
        });
}
