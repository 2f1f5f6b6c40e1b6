using BotTutor.People;
using BotTutor.Turns;
using BotTutor.Turns.Timers;

namespace BotTutor.Storage.Tests.Turns;

public abstract class StoredTimersTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredTimersTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredTimersTests(StorageProvider.PostgreSQL);

    private static readonly PersonId Ada = new(new Guid("0199a000-0000-7000-8000-00000000000a"));
    private static readonly PersonId Budi = new(new Guid("0199a000-0000-7000-8000-00000000000b"));
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly PersonEvent Review = new("review.due", "{\"item\":1}");

    [Fact]
    public async Task Timers_come_when_due_earliest_first()
    {
        await ChangeAsync(timers =>
        {
            timers.Set("shop", Ada, "late", Noon.AddMinutes(2), Review);
            timers.Set("shop", Ada, "early", Noon, Review);
            timers.Set("shop", Budi, "early", Noon.AddMinutes(1), new PersonEvent("cart.left", "{}"));
        });
        await Database.RestartAsync();

        (await DueAsync(Noon.AddTicks(-10))).ShouldBeEmpty();
        var due = await DueAsync(Noon.AddMinutes(1));
        due.Select(timer => (timer.Bot, timer.Person, timer.Key, timer.Due, timer.Happening)).ShouldBe(
        [
            ("shop", Ada, "early", Noon, Review),
            ("shop", Budi, "early", Noon.AddMinutes(1), new PersonEvent("cart.left", "{}")),
        ]);
        (await Database.ReadAsync((ITimerRows timers) => timers.ReadDueAsync(Noon.AddHours(1), 2, Cancel))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_timer_set_anew_replaces_the_one_of_its_key_and_no_other()
    {
        await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon, Review));
        await ChangeAsync(timers => timers.Set("shop", Budi, "review", Noon, Review));
        await ChangeAsync(timers => timers.Set("other", Ada, "review", Noon, Review));
        (await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon.AddDays(1), Review))).ShouldBeCommitted();

        (await DueAsync(Noon)).Select(timer => (timer.Bot, timer.Person)).ShouldBe([("shop", Budi), ("other", Ada)]);
        (await DueAsync(Noon.AddDays(1))).Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_last_that_a_unit_says_of_a_timer_is_what_happens()
    {
        await ChangeAsync(timers =>
        {
            timers.Set("shop", Ada, "twice", Noon, Review);
            timers.Set("shop", Ada, "twice", Noon.AddHours(1), Review);
            timers.Set("shop", Ada, "never", Noon, Review);
            timers.Cancel("shop", Ada, "never");
            timers.Cancel("shop", Ada, "unknown");
        });

        (await DueAsync(Noon.AddDays(1))).ShouldHaveSingleItem().Due.ShouldBe(Noon.AddHours(1));
        await ChangeAsync(timers => timers.Cancel("shop", Ada, "twice"));
        (await DueAsync(Noon.AddDays(1))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_can_set_a_timer_again_after_its_commit()
    {
        await using var scope = Database.Scope();
        var timers = scope.Port<IPersonTimers>();
        timers.Set("shop", Ada, "review", Noon, Review);
        (await scope.CommitAsync()).ShouldBeCommitted();
        timers.Set("shop", Ada, "review", Noon.AddHours(1), Review);
        (await scope.CommitAsync()).ShouldBeCommitted();

        (await DueAsync(Noon.AddDays(1))).ShouldHaveSingleItem().Due.ShouldBe(Noon.AddHours(1));
    }

    [Fact]
    public async Task Of_two_hosts_that_raise_a_timer_one_succeeds()
    {
        await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon, Review));
        var due = (await DueAsync(Noon))[0];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ChangeAsync(timers => timers.Take(due)), Cancel)));

        outcomes.Count(outcome => outcome is CommitOutcome.Committed).ShouldBe(1);
        (await DueAsync(Noon)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_timer_that_was_set_anew_meanwhile_is_not_taken()
    {
        await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon, Review));
        var due = (await DueAsync(Noon))[0];
        await ChangeAsync(timers => timers.Take(due));
        await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon, Review));

        (await ChangeAsync(timers => timers.Take(due))).ShouldBeConflict().What.ShouldContain("review");
        (await DueAsync(Noon)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_raised_timer_can_set_itself_again_in_the_same_unit()
    {
        await ChangeAsync(timers => timers.Set("shop", Ada, "review", Noon, Review));
        var due = (await DueAsync(Noon))[0];

        (await ChangeAsync(timers =>
        {
            timers.Take(due);
            timers.Set("shop", Ada, "review", Noon.AddDays(1), Review);
        })).ShouldBeCommitted();

        (await DueAsync(Noon.AddDays(1))).ShouldHaveSingleItem().Due.ShouldBe(Noon.AddDays(1));
    }

    [Fact]
    public async Task Dialogs_and_the_loop_write_to_the_same_timers_of_a_scope()
    {
        await using var scope = Database.Scope();

        scope.Port<IPersonTimers>().ShouldBeSameAs(scope.Port<ITimerRows>());
    }

    private Task<CommitOutcome> ChangeAsync(Action<ITimerRows> change) => Database.CommitAsync<ITimerRows>(timers =>
    {
        change(timers);
        return Task.CompletedTask;
    });

    private Task<IReadOnlyList<DueTimer>> DueAsync(DateTimeOffset now) => Database.ReadAsync((ITimerRows timers) => timers.ReadDueAsync(now, 100, Cancel));
}
