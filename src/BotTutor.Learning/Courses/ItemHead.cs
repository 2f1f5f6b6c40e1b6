namespace BotTutor.Learning.Courses;

/// <summary>What every item has, whatever its type.</summary>
public sealed record ItemHead
{
    public required ItemId Id { get; init; }

    /// <summary>Items of one slot are variants of each other, and a round asks one of them; 0 for an item of a test or a task.</summary>
    public int Slot { get; init; }

    /// <summary>The objective's id.</summary>
    public required string Objective { get; init; }

    public required BloomLevel Level { get; init; }

    /// <summary>The share of people that the author expects to be right at the first try, from 0.05 to 0.95.</summary>
    public required double Facility { get; init; }

    public required LocalTexts Question { get; init; }

    /// <summary>A path inside the course.</summary>
    public string? Picture { get; init; }

    /// <summary>Said after a second wrong try; an item of a test has none.</summary>
    public LocalTexts? Hint { get; init; }

    /// <summary>Said at the end, right or wrong.</summary>
    public required LocalTexts Explanation { get; init; }
}
