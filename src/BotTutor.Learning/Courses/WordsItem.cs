namespace BotTutor.Learning.Courses;

/// <summary>An answer in the learner's own few words.</summary>
public abstract record WordsItem : Item
{
    /// <summary>Phrases that are right, those of the learner's language and of the others.</summary>
    public required IReadOnlyList<string> Accept { get; init; }

    /// <summary>Wrong answers that have a reason of their own.</summary>
    public IReadOnlyList<WrongWords> Wrong { get; init; } = [];

    public LocalTexts? WhyRight { get; init; }

    /// <summary>Said to whatever else is wrong.</summary>
    public required LocalTexts Otherwise { get; init; }
}

/// <summary>A gap that is filled: the answer equals an accepted phrase, give or take a letter.</summary>
public sealed record GapItem : WordsItem;

/// <summary>A short answer: an accepted phrase occurs in it, and no wrong one.</summary>
public sealed record TextItem : WordsItem;

/// <param name="Match">Phrases.</param>
/// <param name="Why">Said to who wrote one of them.</param>
public sealed record WrongWords(IReadOnlyList<string> Match, LocalTexts Why);
