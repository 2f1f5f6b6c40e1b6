using BotTutor.Turns.Inbox;

namespace BotTutor.Turns.Tests.Running;

public sealed class TurnRecoveryTests
{
    [Fact]
    public async Task What_was_accepted_before_the_host_died_is_answered_after_the_next_start()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "one");
        await house.SayAsync("c2", "two");
        await house.SayAsync("c1", "three");
        await house.CloseAsync();

        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo one", "echo three"]);
        (await house.HeardAsync("c2")).ShouldBe(["echo two"]);
    }

    [Fact]
    public async Task An_activity_that_killed_its_host_three_times_is_not_tried_again()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "deadly");
        for (var death = 0; death < 3; death++)
        {
            await house.InScopeAsync<IInboxRows, CommitOutcome>(async (rows, unit) =>
            {
                rows.CountAttempt((await rows.NextAsync(House.Talk("c1"), TestContext.Current.CancellationToken))!);
                return await unit.CommitAsync(TestContext.Current.CancellationToken);
            });
        }

        await house.CloseAsync();
        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("id")]);
        (await house.ScalarAsync("SELECT reason FROM inbox")).ShouldBeOfType<string>().ShouldContain("ended 3 times");
    }

    [Fact]
    public async Task Attempts_at_a_leftover_are_counted_before_it_runs()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "left");
        await house.CloseAsync();
        object? counted = null;
        house.Bot.Run = async moment => counted = await house.ScalarAsync("SELECT attempts FROM inbox");

        await house.OpenAsync();
        await house.IdleAsync();

        counted.ShouldBe(1L);
    }

    [Fact]
    public async Task A_running_turn_finishes_before_the_host_ends_and_the_next_one_waits_for_the_next_start()
    {
        await using var house = await new House().OpenAsync();
        var begun = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        house.Bot.Run = async moment =>
        {
            begun.TrySetResult();
            await go.Task.WaitAsync(moment.CancellationToken);
            await moment.SayAsync($"echo {moment.Text}");
        };
        await house.SayAsync("c1", "one");
        await house.SayAsync("c1", "two");
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);

        await Task.WhenAll(house.CloseAsync(), Task.Run(go.SetResult, TestContext.Current.CancellationToken));

        (await house.ScalarAsync("SELECT count(*) FROM web_activities")).ShouldBe(1L);
        await house.OpenAsync();
        await house.IdleAsync();
        (await house.HeardAsync("c1")).ShouldBe(["echo one", "echo two"]);
    }

    [Fact]
    public async Task An_unreadable_row_does_not_block_its_conversation()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "spoilt");
        await house.SayAsync("c1", "good");
        await house.ScalarAsync("UPDATE inbox SET json = '{' WHERE json LIKE '%spoilt%'");
        await house.CloseAsync();

        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo good"]);
    }

    [Fact]
    public async Task An_activity_of_which_only_the_type_is_left_still_gets_its_apology()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "maimed");
        await house.ScalarAsync("UPDATE inbox SET json = '{\"type\":\"message\"}'");
        await house.CloseAsync();
        house.Bot.Run = _ => throw new FormatException();

        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("id")]);
    }
}
