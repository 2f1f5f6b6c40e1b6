namespace BotTutor.Learning.Courses;

/// <summary>A sentence that is true or not. Its keys are <c>true</c> and <c>false</c>.</summary>
public sealed record TrueFalseItem : Item
{
    public required bool Answer { get; init; }

    /// <summary>Said to who chose true.</summary>
    public required LocalTexts WhyTrue { get; init; }

    /// <summary>Said to who chose false.</summary>
    public required LocalTexts WhyFalse { get; init; }
}
