using System.Diagnostics;

namespace BotTutor.Cards.Tests.Judges;

/// <summary>Where the judges' packages lie: below artifacts, installed once for each lock file.</summary>
internal static class JudgeFolder
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Judges");

    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static bool HasTools { get; } = OnPath("node") && OnPath("npm");

    /// <summary>Installs what is not there yet, and gives the folder with the script in it.</summary>
    public static async Task<string> PrepareAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "npm", "BotTutor.Cards.Tests")).FullName;
        var installed = Path.Combine(folder, "installed.json");
        var wanted = await File.ReadAllTextAsync(Path.Combine(Source, "package-lock.json"));
        foreach (var name in new[] { "package.json", "package-lock.json", ".npmrc", "judge.cjs" })
        {
            File.Copy(Path.Combine(Source, name), Path.Combine(folder, name), overwrite: true);
        }

        if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != wanted)
        {
            await InstallAsync(folder);
            await File.WriteAllTextAsync(installed, wanted);
        }

        return folder;
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

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BotTutor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds BotTutor.sln.");
    }
}
