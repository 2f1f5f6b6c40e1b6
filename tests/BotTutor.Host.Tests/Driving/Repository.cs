namespace BotTutor.Host.Tests.Driving;

/// <summary>Folders of the repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Where pictures of the pages are left for a person to look at.</summary>
    public static string Screenshots { get; } = Path.Combine(Root, "artifacts", "screenshots");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BotTutor.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds BotTutor.sln.");
    }
}
