namespace BotTutor.Learning.Courses;

/// <summary>Several options may be right; right is who chose exactly those.</summary>
public sealed record ChoicesItem : Item
{
    public required IReadOnlyList<ItemOption> Options { get; init; }

    public bool IsShuffled { get; init; } = true;
}
