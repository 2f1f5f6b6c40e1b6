namespace BotTutor.Learning.Courses;

/// <summary>One of several options is right.</summary>
public sealed record ChoiceItem : Item
{
    public required IReadOnlyList<ItemOption> Options { get; init; }

    /// <summary>Whether the options may be shown in any order; not when their order means something.</summary>
    public bool IsShuffled { get; init; } = true;
}
