using BotTutor.Benchmarks;
using BotTutor.Benchmarks.Commits;
using BotTutor.Benchmarks.Engine;
using BotTutor.Benchmarks.Hosts;

Bench[] benches = [StartupBench.Bench, DirectLineTurnBench.Bench, CommitBench.Bench, ExpressionBench.Bench, TemplateBench.Bench, TurnBench.Bench];

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
foreach (var bench in wanted)
{
    Table.Print(Console.Out, bench, await bench.RunAsync(stop.Token));
}

return 0;
