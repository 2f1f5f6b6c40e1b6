using System.CommandLine;
using BotTutor.Turns.Operating;

namespace BotTutor.Cli.Operating;

/// <summary><c>bottutor bot</c>: stops a bot, whose people then hear a polite sentence, and starts it again.</summary>
internal static class BotCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The bot, such as 'bottutor'." };

        var list = new Command("list", "The bots that are stopped.") { OperatedStore.Database };
        list.SetAction((parsed, cancellationToken) => InAsync(parsed, bots => ListAsync(bots, Console.Out, cancellationToken), cancellationToken));

        var stop = new Command("stop", "Stop a bot: it answers with a polite sentence until it is started again, and forgets nothing.") { name, OperatedStore.Database };
        stop.SetAction((parsed, cancellationToken) => InAsync(parsed, bots => StopAsync(bots, parsed.GetValue(name)!, Console.Out, cancellationToken), cancellationToken));

        var start = new Command("start", "Start a bot that was stopped.") { name, OperatedStore.Database };
        start.SetAction((parsed, cancellationToken) => InAsync(parsed, bots => StartAsync(bots, parsed.GetValue(name)!, Console.Out, cancellationToken), cancellationToken));

        return new Command("bot", "Stop and start bots; the running host follows within seconds.") { list, stop, start };

        Task<int> InAsync(ParseResult parsed, Func<IStoppedBots, Task<int>> work, CancellationToken cancellationToken) =>
            OperatedStore.InAsync(parsed.GetValue(OperatedStore.Database)!, work, cancellationToken);
    }

    internal static async Task<int> ListAsync(IStoppedBots bots, TextWriter output, CancellationToken cancellationToken)
    {
        var stopped = await bots.ReadAsync(cancellationToken);
        await output.WriteLineAsync(stopped.Count == 0 ? "No bot is stopped." : string.Join(Environment.NewLine, stopped));
        return ExitCodes.Fine;
    }

    internal static async Task<int> StopAsync(IStoppedBots bots, string name, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(await bots.StopAsync(name, cancellationToken) ? $"{name} is stopped." : $"{name} was stopped already.");
        return ExitCodes.Fine;
    }

    internal static async Task<int> StartAsync(IStoppedBots bots, string name, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(await bots.StartAsync(name, cancellationToken) ? $"{name} answers again." : $"{name} was not stopped.");
        return ExitCodes.Fine;
    }
}
