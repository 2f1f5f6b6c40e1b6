namespace BotTutor.Learning.Courses;

/// <summary>The first and the last test of a course: two parallel forms, of which each learner has one before and the other after.</summary>
public sealed record CourseTests
{
    public required TestForm FormA { get; init; }

    public required TestForm FormB { get; init; }

    /// <summary>The ids of the items that both forms share.</summary>
    public required IReadOnlyList<ItemId> Anchors { get; init; }

    /// <summary>What is not answered in this time is wrong.</summary>
    public required int Minutes { get; init; }

    /// <summary>The folder of the module that opens only after the first test.</summary>
    public required string Before { get; init; }

    /// <summary>The folder of the module that holds the last test.</summary>
    public required string After { get; init; }

    public required LocalTexts IntroBefore { get; init; }

    public required LocalTexts IntroAfter { get; init; }
}

/// <param name="Id">Such as <c>form-a</c>.</param>
/// <param name="Items">In the order in which they are asked; anchors stand in their place.</param>
public sealed record TestForm(string Id, IReadOnlyList<ChoiceItem> Items);
