namespace BotTutor.Testing;

/// <summary>Where the checkout lies that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Gets the folder beside the checkout with scenarios and conformance data. It may be missing: then tests that read it are skipped.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BotTutor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds BotTutor.sln.");
    }
}
