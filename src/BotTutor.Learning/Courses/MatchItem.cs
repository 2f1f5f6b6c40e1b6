namespace BotTutor.Learning.Courses;

/// <summary>Each left-hand text belongs to a right-hand one. Equal right-hand texts are one and the same.</summary>
public sealed record MatchItem : Item
{
    public required IReadOnlyList<MatchPair> Pairs { get; init; }

    /// <summary>Right-hand texts that fit nothing.</summary>
    public IReadOnlyList<MatchExtra> Extra { get; init; } = [];
}

/// <param name="Key">Unique in its item.</param>
/// <param name="Left">What has to be matched.</param>
/// <param name="Right">With what.</param>
/// <param name="Why">Why they belong together.</param>
public sealed record MatchPair(string Key, LocalTexts Left, LocalTexts Right, LocalTexts Why);

/// <param name="Text">What is read.</param>
/// <param name="Why">Why it fits nothing.</param>
public sealed record MatchExtra(LocalTexts Text, LocalTexts Why);
