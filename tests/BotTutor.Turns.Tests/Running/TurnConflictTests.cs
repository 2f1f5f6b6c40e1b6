namespace BotTutor.Turns.Tests.Running;

public sealed class TurnConflictTests
{
    [Fact]
    public async Task A_turn_whose_memory_changed_meanwhile_runs_again_from_the_new_one()
    {
        await using var house = await new House().OpenAsync();
        var runs = 0;
        house.Bot.Run = async moment =>
        {
            var count = await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await moment.SayAsync($"count {count}");
            if (++runs == 1)
            {
                await SomebodyElseCountsAsync(house);
            }
        };

        await house.SayAsync("c1", "hi");
        await house.IdleAsync();

        runs.ShouldBe(2);
        (await house.HeardAsync("c1")).ShouldBe(["count 11"]);
        house.Channel.All.ShouldBe(["committed c1"]);
    }

    [Fact]
    public async Task A_turn_that_never_gets_through_ends_with_an_apology()
    {
        var house = new House { ["Turns:Reruns"] = "3" };
        await using var open = await house.OpenAsync();
        var runs = 0;
        house.Bot.Run = async moment =>
        {
            runs++;
            await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await moment.SayAsync("never heard");
            await SomebodyElseCountsAsync(house);
        };

        await house.SayAsync("c1", "hi");
        await house.IdleAsync();

        runs.ShouldBe(4);
        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("id")]);
        (await house.ScalarAsync("SELECT reason FROM inbox")).ShouldBeOfType<string>().ShouldContain("conflict 4 times");
    }

    [Fact]
    public async Task One_person_in_two_conversations_at_once_is_counted_in_both()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
        {
            await moment.Services.CountAsync("shared", 1, moment.CancellationToken);
            await Task.Yield();
        };

        for (var word = 0; word < 10; word++)
        {
            await house.SayAsync("c1", $"{word}");
            await house.SayAsync("c2", $"{word}");
        }

        await house.IdleAsync();
        (await house.InScopeAsync<IServiceProvider, int>((services, _) => services.CountAsync("shared", 0, TestContext.Current.CancellationToken)))
            .ShouldBe(20);
    }

    private static Task<CommitOutcome> SomebodyElseCountsAsync(House house) =>
        house.InScopeAsync<IServiceProvider, CommitOutcome>(async (services, unit) =>
        {
            await services.CountAsync("c1", 10, TestContext.Current.CancellationToken);
            return await unit.CommitAsync(TestContext.Current.CancellationToken);
        });
}
