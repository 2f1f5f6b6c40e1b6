using System.CommandLine;
using System.Globalization;
using BotTutor.Turns.Operating;

namespace BotTutor.Cli.Operating;

/// <summary><c>bottutor inbox</c> and <c>bottutor outbox</c>: what waits or was set aside, and trying it once more.</summary>
internal static class QueueCommand
{
    public static Command Create(QueueKind queue) => queue switch
    {
        QueueKind.Inbox => new Command("inbox", "Look at what was accepted from the channels: what waits, and what could not be answered.") { List(queue), Replay(queue) },
        _ => new Command("outbox", "Look at what goes to the platforms: what waits, and what they did not take.") { List(queue), Replay(queue) },
    };

    private static Command List(QueueKind queue)
    {
        var waiting = new Option<bool>("--waiting") { Description = "What waits, instead of what was set aside." };
        var most = new Option<int>("--most") { Description = "How many rows, the youngest first.", DefaultValueFactory = _ => 50 };
        var command = new Command("list", "Rows with the reason why they stand there. What somebody wrote is never shown.") { waiting, most, OperatedStore.Database };
        command.SetAction((parsed, cancellationToken) => OperatedStore.InAsync<IOperatorRows>(
            parsed.GetValue(OperatedStore.Database)!,
            rows => ListAsync(rows, queue, parsed.GetValue(waiting) ? QueueState.Waiting : QueueState.SetAside, parsed.GetValue(most), Console.Out, cancellationToken),
            cancellationToken));
        return command;
    }

    private static Command Replay(QueueKind queue)
    {
        var id = new Argument<string>("ROW") { Description = "The number of a row that was set aside, or 'all'." };
        var command = new Command("replay", "Have rows that were set aside tried once more; the running host takes them up within seconds.") { id, OperatedStore.Database };
        command.SetAction((parsed, cancellationToken) => OperatedStore.InAsync<IOperatorRows>(
            parsed.GetValue(OperatedStore.Database)!,
            rows => ReplayAsync(rows, queue, parsed.GetValue(id)!, Console.Out, cancellationToken),
            cancellationToken));
        return command;
    }

    internal static async Task<int> ListAsync(IOperatorRows rows, QueueKind queue, QueueState state, int most, TextWriter output, CancellationToken cancellationToken)
    {
        var reading = await rows.MeasureAsync(queue, cancellationToken);
        await output.WriteLineAsync($"{reading.Waiting} waiting, {reading.SetAside} set aside");
        foreach (var row in await rows.ReadAsync(queue, state, most, cancellationToken))
        {
            var at = row.At.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            await output.WriteLineAsync($"{row.Id}  {at}  {row.Bot} {row.Channel} {row.Conversation}  attempts {row.Attempts}  {row.Reason}".TrimEnd());
        }

        return ExitCodes.Fine;
    }

    internal static async Task<int> ReplayAsync(IOperatorRows rows, QueueKind queue, string id, TextWriter output, CancellationToken cancellationToken)
    {
        long? row = null;
        if (id != "all")
        {
            if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                await output.WriteLineAsync($"'{id}' is no row. Say a number as 'list' shows it, or 'all'.");
                return ExitCodes.Failed;
            }

            row = number;
        }

        var count = await rows.ReplayAsync(queue, row, cancellationToken);
        await output.WriteLineAsync(count == 0 ? "No such row is set aside; nothing was changed." : $"{count} rows wait again.");
        return count == 0 && row is not null ? ExitCodes.Failed : ExitCodes.Fine;
    }
}
