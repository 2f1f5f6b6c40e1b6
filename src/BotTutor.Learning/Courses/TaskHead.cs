namespace BotTutor.Learning.Courses;

/// <summary>What every task has, whatever its kind.</summary>
public sealed record TaskHead
{
    public required string Id { get; init; }

    /// <summary>The objective's id.</summary>
    public required string Objective { get; init; }

    public required int Minutes { get; init; }

    public required LocalTexts Title { get; init; }

    public required LocalTexts Brief { get; init; }

    /// <summary>What must exist before it can be done, such as <c>workshop</c>; until then it counts for nothing.</summary>
    public string? Needs { get; init; }
}
