namespace BotTutor.Host.Tests.Driving;

/// <summary>Where pictures of the pages are left for a person to look at.</summary>
internal static class Screenshots
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "screenshots");
}
