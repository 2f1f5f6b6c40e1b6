
namespace BotTutor.Benchmarks.Peers;

/// <summary>Where the packages are installed: under <c>artifacts/</c>, once for each lock file.</summary>
internal static class NpmFolder
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Peers", "npm");

    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "benchmark-peers");

    private static readonly string InstalledLock = Path.Combine(Folder, "node_modules", "installed-lock.json");

    /// <summary>Gets everything ready and returns the script to run.</summary>
    public static async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Source))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        var wanted = Path.Combine(Folder, "package-lock.json");
        if (!await AreSameAsync(wanted, InstalledLock, cancellationToken))
        {
            await NodeCommand.RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci"], Folder, cancellationToken);
            File.Copy(wanted, InstalledLock, overwrite: true);
        }

        return Path.Combine(Folder, "peers.js");
    }

    private static async Task<bool> AreSameAsync(string one, string other, CancellationToken cancellationToken) =>
        File.Exists(other) && await File.ReadAllTextAsync(one, cancellationToken) == await File.ReadAllTextAsync(other, cancellationToken);
}
