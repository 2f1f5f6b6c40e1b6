namespace BotTutor.Learning.Evaluation;

/// <summary>What a learner reached in the tests before and after a course, in points of 100; none for a test that was not taken.</summary>
public sealed record Sitting(LearnerId Learner, double? Before, double? After)
{
    /// <summary>Which form the learner had before; none when no test was taken before.</summary>
    public string? FormBefore { get; init; }
}
