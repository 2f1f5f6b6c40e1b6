using BotTutor.People;
using BotTutor.Turns.Timers;

namespace BotTutor.Turns.Tests.Timers;

public sealed class TimerLoopTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_timer_is_heard_when_its_moment_has_come_and_once_only()
    {
        await using var house = await new House().OpenAsync();
        await house.SayAsync("c1", "hi");
        await house.IdleAsync();
        house.Bot.Run = moment => moment.SayAsync($"heard {moment.Turn.Activity.Name} for {moment.Person!.Id}");
        var person = await house.PersonAsync("ada");
        var due = house.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        await SetAsync(house, person, "review", due);

        await house.UntilAsync(() => house.Clock.GetUtcNow() >= due - TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
        await house.IdleAsync();
        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);

        await HearAsync(house, 2);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Task.Delay(50, Cancel);
        await house.IdleAsync();
        (await house.HeardAsync("c1")).ShouldBe(["echo hi", $"heard review for {person}"]);
    }

    [Fact]
    public async Task A_timer_that_passed_while_no_host_ran_is_heard_at_the_next_start()
    {
        await using var house = await new House().OpenAsync();
        await house.SayAsync("c1", "hi");
        await house.IdleAsync();
        await SetAsync(house, await house.PersonAsync("ada"), "review", house.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await house.CloseAsync();
        house.Clock.Advance(TimeSpan.FromDays(3));

        house.Bot.Run = moment => moment.SayAsync($"heard {moment.Turn.Activity.Name}");
        await house.OpenAsync();
        await HearAsync(house, 2);

        (await house.HeardAsync("c1")).ShouldBe(["echo hi", "heard review"]);
    }

    [Fact]
    public async Task A_timer_that_was_taken_back_or_set_anew_is_not_heard_at_its_old_moment()
    {
        await using var house = await new House().OpenAsync();
        await house.SayAsync("c1", "hi");
        await house.IdleAsync();
        house.Bot.Run = moment => moment.SayAsync($"heard {moment.Turn.Activity.Name}");
        var person = await house.PersonAsync("ada");
        var start = house.Clock.GetUtcNow();
        await SetAsync(house, person, "review", start + TimeSpan.FromMinutes(1));
        await SetAsync(house, person, "gone", start + TimeSpan.FromMinutes(1));
        await SetAsync(house, person, "review", start + TimeSpan.FromMinutes(9));
        await house.InScopeAsync<IPersonTimers, CommitOutcome>((timers, unit) =>
        {
            timers.Cancel("shop", person, "gone");
            return unit.CommitAsync(Cancel);
        });

        await house.UntilAsync(() => house.Clock.GetUtcNow() >= start + TimeSpan.FromMinutes(8), TimeSpan.FromMinutes(1));
        await house.IdleAsync();
        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);

        await HearAsync(house, 2);
        (await house.HeardAsync("c1")).ShouldBe(["echo hi", "heard review"]);
    }

    [Fact]
    public async Task A_timer_of_somebody_who_was_never_heard_is_dropped()
    {
        await using var house = await new House().OpenAsync();
        await SetAsync(house, await house.PersonAsync("stranger"), "review", house.Clock.GetUtcNow());

        await house.UntilAsync(async () => (long)(await house.ScalarAsync("SELECT COUNT(*) FROM timers"))! == 0, TimeSpan.FromSeconds(1));
    }

    private static Task<CommitOutcome> SetAsync(House house, PersonId person, string key, DateTimeOffset due) =>
        house.InScopeAsync<ITimerRows, CommitOutcome>((timers, unit) =>
        {
            timers.Set("shop", person, key, due, new PersonEvent(key, "{}"));
            return unit.CommitAsync(Cancel);
        });

    private static Task HearAsync(House house, int count) =>
        house.UntilAsync(async () => (await house.HeardAsync("c1")).Count >= count, TimeSpan.FromSeconds(5));
}
