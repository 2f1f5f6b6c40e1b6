namespace BotTutor.Content.Courses;

/// <summary>What a task or a day of the track may wait for.</summary>
internal static class Needs
{
    public static IReadOnlyList<string> All { get; } = ["workshop"];
}
