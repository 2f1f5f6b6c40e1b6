namespace BotTutor.Learning.Courses;

/// <summary>A text of the learner's own, held against criteria.</summary>
public sealed record ComposeItem : Item
{
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>How many criteria must be met.</summary>
    public required int Pass { get; init; }

    /// <summary>A good answer, shown at the end.</summary>
    public required LocalTexts Example { get; init; }
}

/// <summary>One thing that an answer should have. Exactly one of the three conditions is set.</summary>
/// <param name="Key">Unique in its item.</param>
/// <param name="Text">What is asked for.</param>
/// <param name="Missed">Said when it is not met.</param>
public sealed record Criterion(string Key, LocalTexts Text, LocalTexts Missed)
{
    /// <summary>Phrases of which at least one occurs; empty when this is not the condition.</summary>
    public IReadOnlyList<string> Any { get; init; } = [];

    /// <summary>Phrases of which none occurs; empty when this is not the condition.</summary>
    public IReadOnlyList<string> None { get; init; } = [];

    public LengthBounds? Characters { get; init; }
}

/// <summary>In UTF-16 units, both ends included.</summary>
public sealed record LengthBounds(int Least, int Most);
