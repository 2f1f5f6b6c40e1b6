namespace BotTutor.Learning.Courses;

/// <summary>Something to do at the end of a module. The five kinds stand below.</summary>
public abstract record PracticeTask
{
    public required TaskHead Head { get; init; }

    public string Id => Head.Id;

    /// <inheritdoc cref="TaskHead.Objective"/>
    public string Objective => Head.Objective;

    public int Minutes => Head.Minutes;

    public LocalTexts Title => Head.Title;

    public LocalTexts Brief => Head.Brief;

    /// <inheritdoc cref="TaskHead.Needs"/>
    public string? Needs => Head.Needs;
}

/// <summary>Done when <see cref="Pass"/> items are right.</summary>
public sealed record ItemsTask : PracticeTask
{
    public required IReadOnlyList<Item> Items { get; init; }

    public required int Pass { get; init; }
}

/// <summary>Done when all required questions are answered.</summary>
public sealed record FormTask : PracticeTask
{
    public required IReadOnlyList<FormQuestion> Questions { get; init; }

    /// <summary>Said at the end, with <c>{key}</c> the answer to a number question and <c>{a*b}</c> the product of two.</summary>
    public LocalTexts? Result { get; init; }
}

/// <summary>Done when <see cref="Least"/> points are ticked.</summary>
public sealed record VisitTask : PracticeTask
{
    public required string Place { get; init; }

    public required IReadOnlyList<KeyedText> Points { get; init; }

    public required int Least { get; init; }
}

/// <summary>Done when the workshop finds all goals met.</summary>
public sealed record WorkshopTask : PracticeTask
{
    public required IReadOnlyList<WorkshopGoal> Goals { get; init; }

    /// <summary>Asked of the learner's bot, and not shown before; may be empty.</summary>
    public IReadOnlyList<HiddenQuestion> Questions { get; init; } = [];
}

/// <summary>Done when each played both sides, or when the talk with the bot was finished.</summary>
public sealed record GroupTask : PracticeTask
{
    public required LengthBounds People { get; init; }

    public required int Rounds { get; init; }

    /// <summary>Keys of role cards.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>For who learns alone.</summary>
    public required LocalTexts Alone { get; init; }
}

/// <param name="Key">Unique in its list.</param>
/// <param name="Text">What is read.</param>
public sealed record KeyedText(string Key, LocalTexts Text);

/// <param name="Key">Unique in its task.</param>
/// <param name="Text">What is read.</param>
/// <param name="Check">What the workshop looks at, such as <c>flow-checked</c>.</param>
/// <param name="Least">How many of what is looked at; none when it is not counted.</param>
/// <param name="Of">Of how many, or which share; none when it does not matter.</param>
public sealed record WorkshopGoal(string Key, LocalTexts Text, string Check, int? Least, double? Of);

/// <param name="Key">Unique in its task.</param>
/// <param name="About">What a fitting answer is about, such as <c>price</c>.</param>
/// <param name="Ask">What a customer writes; <c>{barang}</c> is the name of one of the learner's goods.</param>
public sealed record HiddenQuestion(string Key, string About, LocalTexts Ask);
