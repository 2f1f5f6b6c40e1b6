namespace BotTutor.Benchmarks.Hosts;

/// <summary>Where things lie in the repository that this program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Gets the built host of the same configuration as this program.</summary>
    public static string HostDll { get; } = Path.Combine(
        Root, "artifacts", "bin", "BotTutor.Host", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "BotTutor.Host.dll");

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "BotTutor.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds BotTutor.sln.");
    }
}
