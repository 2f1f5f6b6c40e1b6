using System.ComponentModel;
using System.Diagnostics;

namespace BotTutor.Benchmarks.Peers;

/// <summary>Runs <c>node</c> or <c>npm</c> to its end.</summary>
internal static class NodeCommand
{
    /// <summary>Returns the lines that it wrote.</summary>
    /// <exception cref="NodeCommandException">It is not on this machine, or it ended with an error.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(string program, string[] arguments, string? workingFolder, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments, workingFolder);
        try
        {
            var written = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0
                ? Lines(await written)
                : throw new NodeCommandException($"{program} {Path.GetFileName(arguments[0])} ended with {process.ExitCode}: {Beginning(await complaints)}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start(string program, string[] arguments, string? workingFolder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder ?? "",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new NodeCommandException($"{program} is not on this machine");
        }
    }

    /// <summary>As much of a complaint as a cell of a table holds.</summary>
    private static string Beginning(string complaint)
    {
        const int Most = 160;
        var line = string.Join(' ', Lines(complaint)).Replace('|', '/');
        return line.Length <= Most ? line : $"{line[..Most]}...";
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
