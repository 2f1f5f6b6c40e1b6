using BotTutor.Cli.Operating;
using BotTutor.Turns.Operating;

namespace BotTutor.Cli.Tests.Operating;

public sealed class BotCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_bot_stops_and_starts_by_command()
    {
        await using var operated = await new OperatedBot().StartAsync();
        (await operated.SayAsync("hello")).ShouldBe("You said hello");

        (await RunAsync(operated, (bots, output) => BotCommand.StopAsync(bots, "bottutor", output, Cancel))).ShouldBe("bottutor is stopped.\n");
        (await RunAsync(operated, (bots, output) => BotCommand.StopAsync(bots, "bottutor", output, Cancel))).ShouldBe("bottutor was stopped already.\n");
        (await RunAsync(operated, (bots, output) => BotCommand.ListAsync(bots, output, Cancel))).ShouldBe("bottutor\n");
        await SayUntilAsync(operated, answer => answer.StartsWith("Maaf Kak", StringComparison.Ordinal));

        (await RunAsync(operated, (bots, output) => BotCommand.StartAsync(bots, "bottutor", output, Cancel))).ShouldBe("bottutor answers again.\n");
        (await RunAsync(operated, (bots, output) => BotCommand.ListAsync(bots, output, Cancel))).ShouldBe("No bot is stopped.\n");
        await SayUntilAsync(operated, answer => answer == "You said hello again");
    }

    private static async Task SayUntilAsync(OperatedBot operated, Predicate<string> isIt)
    {
        while (!isIt(await operated.SayAsync("hello again")))
        {
            await Task.Delay(100, Cancel);
        }
    }

    private static async Task<string> RunAsync(OperatedBot operated, Func<IStoppedBots, TextWriter, Task<int>> command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await OperatedStore.InAsync<IStoppedBots>(operated.Database, bots => command(bots, output), Cancel);
        return output.ToString();
    }
}
