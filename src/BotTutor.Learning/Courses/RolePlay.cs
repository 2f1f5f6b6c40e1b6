namespace BotTutor.Learning.Courses;

/// <param name="Cards">Who can be played.</param>
/// <param name="Rubric">What the others fill in after each round.</param>
/// <param name="Rounds">How a round goes.</param>
public sealed record RolePlay(IReadOnlyList<RoleCard> Cards, IReadOnlyList<RubricLine> Rubric, LocalTexts Rounds);

/// <summary>Somebody to play.</summary>
public sealed record RoleCard
{
    public required string Key { get; init; }

    public required RoleSide Side { get; init; }

    public required LocalTexts Title { get; init; }

    /// <summary>What the player knows and wants.</summary>
    public required LocalTexts Story { get; init; }

    /// <summary>The first message; customers only.</summary>
    public LocalTexts? Opens { get; init; }

    /// <summary>What to try.</summary>
    public required IReadOnlyList<LocalTexts> Goals { get; init; }
}

/// <summary>Which end of the talk a role plays.</summary>
public enum RoleSide
{
    Customer,
    Shop,
}

/// <param name="Key">Unique in the rubric.</param>
/// <param name="Text">What is looked at.</param>
/// <param name="Levels">Three texts, for 1, 2 and 3 points.</param>
public sealed record RubricLine(string Key, LocalTexts Text, IReadOnlyList<LocalTexts> Levels);
