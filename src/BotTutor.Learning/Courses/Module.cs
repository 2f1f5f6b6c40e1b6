namespace BotTutor.Learning.Courses;

/// <summary>A part of a course: cards, then a quiz, then tasks.</summary>
public sealed record Module
{
    /// <summary>The folder's name, which is the module's id, such as <c>02-apa-itu-chatbot</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The number of its day.</summary>
    public required int Day { get; init; }

    public required int Minutes { get; init; }

    public required LocalTexts Title { get; init; }

    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>The items of the quiz; empty when the module has none.</summary>
    public IReadOnlyList<Item> Quiz { get; init; } = [];

    public IReadOnlyList<PracticeTask> Tasks { get; init; } = [];
}

/// <param name="Id">Unique among the objectives of its course.</param>
/// <param name="Text">What the learner can do then.</param>
/// <param name="Cards">The cards that teach it.</param>
public sealed record Objective(string Id, LocalTexts Text, IReadOnlyList<string> Cards);
