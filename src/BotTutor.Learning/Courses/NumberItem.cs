namespace BotTutor.Learning.Courses;

/// <summary>The answer is a number.</summary>
public sealed record NumberItem : Item
{
    public required decimal Answer { get; init; }

    /// <summary>How far off still counts; 0 unless set.</summary>
    public decimal Tolerance { get; init; }

    public LocalTexts? Unit { get; init; }

    /// <summary>Wrong numbers that have a reason of their own.</summary>
    public IReadOnlyList<WrongNumber> Wrong { get; init; } = [];

    public LocalTexts? WhyRight { get; init; }

    public required LocalTexts Otherwise { get; init; }
}

/// <param name="Value">The number.</param>
/// <param name="Why">Said to who wrote it.</param>
public sealed record WrongNumber(decimal Value, LocalTexts Why);
