using BotTutor.People;

namespace BotTutor.Storage.Tests.People;

public abstract class StoredPeopleTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredPeopleTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredPeopleTests(StorageProvider.PostgreSQL);

    private static readonly Account Ada = new("shop", "directline", "dl_ada");

    [Fact]
    public async Task Somebody_is_the_same_person_the_next_time()
    {
        PersonId first = default;
        (await Database.CommitAsync<IPeople>(async people => first = (await people.FindOrCreateAsync(Ada, Cancel)).Id)).ShouldBeCommitted();
        await Database.RestartAsync();

        (await Database.ReadAsync((IPeople people) => people.FindOrCreateAsync(Ada, Cancel))).Id.ShouldBe(first);
    }

    [Fact]
    public async Task Asked_twice_in_one_turn_a_new_person_is_one()
    {
        await using var scope = Database.Scope();
        var people = scope.Port<IPeople>();

        (await people.FindOrCreateAsync(Ada, Cancel)).Id.ShouldBe((await people.FindOrCreateAsync(Ada, Cancel)).Id);
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    [Fact]
    public async Task Two_first_messages_at_once_make_one_person()
    {
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        await one.Port<IPeople>().FindOrCreateAsync(Ada, Cancel);
        await other.Port<IPeople>().FindOrCreateAsync(Ada, Cancel);

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
        (await Database.ScalarAsync("SELECT count(*) FROM people")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_language_is_remembered_also_for_somebody_just_met()
    {
        await Database.CommitAsync<IPeople>(async people =>
        {
            var ada = await people.FindOrCreateAsync(Ada, Cancel);
            await people.SpeakAsync(ada.Id, "en", Cancel);
        });

        var read = await Database.ReadAsync((IPeople people) => people.FindOrCreateAsync(Ada, Cancel));
        read.Language.ShouldBe("en");
        read.Since.ShouldBe(Database.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Nobody_stays_who_was_met_in_a_turn_that_did_not_commit()
    {
        await Database.ReadAsync((IPeople people) => people.FindOrCreateAsync(Ada, Cancel));

        (await Database.ScalarAsync("SELECT count(*) FROM accounts")).ShouldBe(0L);
    }
}
