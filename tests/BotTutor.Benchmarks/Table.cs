using System.Runtime.InteropServices;

namespace BotTutor.Benchmarks;

/// <summary>Prints figures as a table that can be pasted into a README, under the machine they were taken on.</summary>
internal static class Table
{
    public static void PrintMachine(TextWriter output, TimeProvider clock)
    {
        output.WriteLine(Timing.Invariant($"{clock.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} x {Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}{Load()}"));
        output.WriteLine();
    }

    public static void Print(TextWriter output, Bench bench, IReadOnlyList<Measure> rows)
    {
        output.WriteLine($"### {bench.Name}: {bench.Does}");
        output.WriteLine();
        var beside = rows.Any(row => row.Peer is not null);
        output.WriteLine(beside ? "| what | ours | JavaScript | ratio | aim |" : "| what | measured | aim |");
        output.WriteLine(beside ? "|---|---|---|---|---|" : "|---|---|---|");
        foreach (var row in rows)
        {
            output.WriteLine(beside
                ? $"| {row.What} | {row.Value} | {row.Peer} | {row.Ratio} | {row.Aim} |"
                : $"| {row.What} | {row.Value} | {row.Aim} |");
        }

        output.WriteLine();
    }

    /// <summary>What else the machine was doing; a figure taken under load says little.</summary>
    private static string Load()
    {
        const string Linux = "/proc/loadavg";
        return File.Exists(Linux) ? $", load before {File.ReadAllText(Linux).Split(' ')[0]}" : "";
    }

    private static string Processor()
    {
        const string Linux = "/proc/cpuinfo";
        var line = File.Exists(Linux)
            ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
