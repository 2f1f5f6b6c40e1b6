using BotTutor.Benchmarks;
using BotTutor.Benchmarks.Commits;
using BotTutor.Benchmarks.Engine;
using BotTutor.Benchmarks.Fuzz;
using BotTutor.Benchmarks.Hosts;
using BotTutor.Benchmarks.Load;
using BotTutor.Benchmarks.Load.Parts;
using BotTutor.Benchmarks.Understanding;

if (await Part.RunAsync(args))
{
    return 0;
}

Bench[] benches = [StartupBench.Bench, DirectLineTurnBench.Bench, TelegramWebhookBench.Bench, LoadBench.Bench, IdleBench.Bench, UnderstandingBench.Bench, CommitBench.Bench, ExpressionBench.Bench, TemplateBench.Bench, TurnBench.Bench, FuzzBench.Bench, DialogFuzzBench.Bench];

var wanted = args.Length == 0 ? benches : [.. benches.Where(bench => args.Contains(bench.Name, StringComparer.OrdinalIgnoreCase))];
if (wanted.Length == 0)
{
    await Console.Error.WriteLineAsync($"There is no such bench. There are: {string.Join(", ", benches.Select(bench => bench.Name))}.");
    return 1;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

Table.PrintMachine(Console.Out, TimeProvider.System);
var failed = false;
foreach (var bench in wanted)
{
    var rows = await bench.RunAsync(stop.Token);
    Table.Print(Console.Out, bench, rows);
    failed |= rows.Any(row => row.Failed);
}

return failed ? 1 : 0;
