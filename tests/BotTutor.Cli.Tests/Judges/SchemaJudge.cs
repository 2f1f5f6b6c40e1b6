using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Cli.Tests.Judges;

/// <summary>The npm package <c>ajv</c>, which checks JSON by a schema everywhere else; installed once for each lock file.</summary>
internal static class SchemaJudge
{
    private static readonly SemaphoreSlim Installing = new(1);

    private static bool HasTools { get; } = OnPath("node") && OnPath("npm");

    /// <summary>What is wrong with each document, the first finding of each; an empty list where it fits.</summary>
    public static async Task<IReadOnlyList<string[]>> FaultsAsync(string schema, IReadOnlyList<JsonNode> documents)
    {
        Assert.SkipUnless(HasTools, "node and npm are not on the path; schemas are judged by an npm package.");
        using var judge = Process.Start(new ProcessStartInfo("node", ["judge.cjs", schema])
        {
            WorkingDirectory = await PrepareAsync(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var answers = judge.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var document in documents)
        {
            await judge.StandardInput.WriteLineAsync(document.ToJsonString());
        }

        judge.StandardInput.Close();
        return [.. (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }

    private static async Task<string> PrepareAsync()
    {
        await Installing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "npm", "BotTutor.Cli.Tests")).FullName;
            foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Judges")))
            {
                File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
            }

            var (installed, wanted) = (Path.Combine(folder, "installed.json"), await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json")));
            if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != wanted)
            {
                await InstallAsync(folder);
                await File.WriteAllTextAsync(installed, wanted);
            }

            return folder;
        }
        finally
        {
            Installing.Release();
        }
    }

    private static async Task InstallAsync(string folder)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", "/c npm ci --loglevel=error") : new ProcessStartInfo("npm", "ci --loglevel=error");
        start.WorkingDirectory = folder;
        start.RedirectStandardError = true;
        using var npm = Process.Start(start)!;
        var errors = await npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {folder} ended with {npm.ExitCode}; it needs an npm registry within reach the first time. {errors}");
        }
    }

    private static bool OnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder =>
            File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")) || File.Exists(Path.Combine(folder, tool + ".cmd")));
}
