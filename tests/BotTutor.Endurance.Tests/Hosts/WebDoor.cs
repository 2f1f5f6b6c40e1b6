namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>What every host of these tests is told, so that a test may name its users and talk as fast as it likes.</summary>
internal static class WebDoor
{
    public const string Secret = "a-secret-of-the-endurance-tests-only";

    public static Dictionary<string, string> Settings(ShopFolder folder) => new()
    {
        ["Bot:Content"] = folder.Path,
        ["Storage:File"] = folder.Database,
        ["Channels:Web:Secret"] = Secret,
        ["Channels:Web:MessageBurst"] = "10000",
        ["Channels:Web:MessagesPerMinute"] = "600000",
        ["Channels:Web:ConversationsPerMinute"] = "600000",
    };
}
