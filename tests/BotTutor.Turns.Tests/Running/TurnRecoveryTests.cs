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
    public async Task An_activity_that_killed_its_host_three_times_alone_is_not_tried_again()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "deadly");
        await KillAsync(house, 6);
        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("id")]);
        (await house.ScalarAsync("SELECT reason FROM inbox")).ShouldBeOfType<string>().ShouldContain("ended 6 times");
    }

    [Fact]
    public async Task An_activity_that_was_there_when_three_hosts_died_runs_alone_and_is_answered()
    {
        await using var house = await new House { ["Turns:AtOnce"] = "4" }.OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "suspect");
        await KillAsync(house, 3);
        await house.OpenAsync(runsTurns: false);
        await house.SayAsync("c2", "other");
        await house.SayAsync("c3", "another");
        await house.CloseAsync();
        var running = 0;
        List<(string Text, int Beside)> seen = [];
        house.Bot.Run = async moment =>
        {
            Interlocked.Increment(ref running);
            for (var look = 0; look < 20; look++)
            {
                await Task.Delay(1, moment.CancellationToken);
                lock (seen)
                {
                    seen.Add((moment.Text, Volatile.Read(ref running)));
                }
            }

            Interlocked.Decrement(ref running);
            await moment.SayAsync($"echo {moment.Text}");
        };

        await house.OpenAsync();
        await house.IdleAsync();

        seen.Where(look => look.Text == "suspect").ShouldAllBe(look => look.Beside == 1);
        (await house.HeardAsync("c1")).ShouldBe(["echo suspect"]);
        (await house.HeardAsync("c2")).ShouldBe(["echo other"]);
        (await house.HeardAsync("c3")).ShouldBe(["echo another"]);
    }

    [Fact]
    public async Task A_host_counts_a_leftover_once_however_often_the_ground_fails_meanwhile()
    {
        await using var house = await new House().OpenAsync(runsTurns: false);
        await house.SayAsync("c1", "left");
        await house.CloseAsync();
        var runs = 0;
        house.Bot.Run = moment => ++runs <= 8 ? throw new GroundException("The database restarts.", new IOException()) : moment.SayAsync("hello");

        await house.OpenAsync();
        await house.UntilAsync(async () => (await house.HeardAsync("c1")).Count > 0, TimeSpan.FromSeconds(1));

        (await house.HeardAsync("c1")).ShouldBe(["hello"]);
        (await house.ScalarAsync("SELECT attempts FROM inbox")).ShouldBe(1L);
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

    /// <summary>Leaves the database as so many hosts do that die while they answer, and ends this one.</summary>
    private static async Task KillAsync(House house, int times)
    {
        for (var death = 0; death < times; death++)
        {
            await house.InScopeAsync<IInboxRows, CommitOutcome>(async (rows, unit) =>
            {
                rows.CountAttempt((await rows.NextAsync(House.Talk("c1"), TestContext.Current.CancellationToken))!);
                return await unit.CommitAsync(TestContext.Current.CancellationToken);
            });
        }

        await house.CloseAsync();
    }
}
