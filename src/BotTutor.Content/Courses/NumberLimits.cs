namespace BotTutor.Content.Courses;

/// <summary>Wider than any price or count that a course asks for.</summary>
internal static class NumberLimits
{
    public const decimal Least = -1_000_000_000_000m;

    public const decimal Most = 1_000_000_000_000m;
}
