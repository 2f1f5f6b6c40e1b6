namespace BotTutor.Learning.Courses;

/// <summary>Questions without right answers: a survey, confidence, feedback, an interview.</summary>
public sealed record Form
{
    public required string Id { get; init; }

    public required LocalTexts Title { get; init; }

    public LocalTexts? Intro { get; init; }

    public LocalTexts? Closing { get; init; }

    public required IReadOnlyList<FormQuestion> Questions { get; init; }
}

/// <summary>One question of a form. The kinds of answer stand below.</summary>
public abstract record FormQuestion
{
    /// <summary>Unique in its form.</summary>
    public required string Key { get; init; }

    public required LocalTexts Ask { get; init; }

    /// <summary>Whether it cannot be skipped.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>One option, or several, is chosen.</summary>
public sealed record OptionQuestion : FormQuestion
{
    public required IReadOnlyList<FormOption> Options { get; init; }

    public required bool TakesSeveral { get; init; }
}

/// <summary>A whole number between two ends.</summary>
public sealed record ScaleQuestion : FormQuestion
{
    public required int Least { get; init; }

    public required int Most { get; init; }

    public required LocalTexts Low { get; init; }

    public required LocalTexts High { get; init; }
}

public sealed record NumberQuestion : FormQuestion
{
    public required decimal Least { get; init; }

    public required decimal Most { get; init; }

    public LocalTexts? Unit { get; init; }
}

public sealed record TextQuestion : FormQuestion
{
    /// <summary>1 to 500 unless told.</summary>
    public LengthBounds Characters { get; init; } = new(1, 500);

    /// <summary>Asked once when an answer is shorter than 20 characters.</summary>
    public LocalTexts? Probe { get; init; }
}

/// <summary>Several short texts, each a message or a line.</summary>
public sealed record ListQuestion : FormQuestion
{
    public required LengthBounds Entries { get; init; }

    /// <summary>The length of an entry; 1 to 500 unless told.</summary>
    public LengthBounds Characters { get; init; } = new(1, 500);
}

/// <summary>Opening hours.</summary>
public sealed record HoursQuestion : FormQuestion;

/// <param name="Key">Unique in its question.</param>
/// <param name="Text">What is read.</param>
/// <param name="Kind">The examples that fit who chooses it; none when it says nothing about goods.</param>
public sealed record FormOption(string Key, LocalTexts Text, GoodsKind? Kind);
