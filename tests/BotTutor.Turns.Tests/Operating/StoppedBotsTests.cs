using BotTutor.Turns.Operating;
using BotTutor.Turns.Running;

namespace BotTutor.Turns.Tests.Operating;

public sealed class StoppedBotsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stopped_bot_says_so_politely_runs_nothing_and_answers_again_once_started()
    {
        await using var house = await new House().OpenAsync();
        await DoAsync(house, bots => bots.StopAsync("shop", Cancel));
        house.Clock.Advance(TimeSpan.FromSeconds(3));
        await SayUntilAsync(house, ClosedSign.In("id"));
        var runs = 0;
        house.Bot.Run = moment =>
        {
            runs++;
            return moment.SayAsync("I am here");
        };
        await house.SayAsync("c1", "anybody?");
        await house.SayAsync("c1", "hello?", locale: "en-US");
        await house.IdleAsync();
        runs.ShouldBe(0);

        await DoAsync(house, bots => bots.StartAsync("shop", Cancel));
        house.Clock.Advance(TimeSpan.FromSeconds(3));
        await SayUntilAsync(house, "I am here");
    }

    private static async Task SayUntilAsync(House house, string answer)
    {
        for (var number = 0; !(await house.HeardAsync("c1")).Contains(answer); number++)
        {
            await house.SayAsync("c1", $"hi {number} {answer}");
            await house.IdleAsync();
            await Task.Delay(5, Cancel);
        }
    }

    private static Task<bool> DoAsync(House house, Func<IStoppedBots, Task<bool>> work) => house.InScopeAsync<IStoppedBots, bool>((bots, _) => work(bots));
}
