namespace BotTutor.Learning.Evaluation;

/// <summary>How an item did in a test.</summary>
public sealed record ItemReport
{
    public required ItemId Item { get; init; }

    /// <summary>How many had it.</summary>
    public required int People { get; init; }

    public required bool IsPreliminary { get; init; }

    /// <summary>The share, from 0 to 1, that got it right.</summary>
    public required Figure<double> Facility { get; init; }

    /// <summary>100 * the correlation of the item with the rest of the test, the item itself taken out: -100 to 100.</summary>
    public required Figure<double> Discrimination { get; init; }

    /// <summary>100 * the covariance of item and rest / the greatest that could be had from the same marks.</summary>
    public required Figure<double> Efficiency { get; init; }

    public required IReadOnlyList<OptionReport> Options { get; init; }

    public required IReadOnlyList<ItemConcern> Flags { get; init; }
}
