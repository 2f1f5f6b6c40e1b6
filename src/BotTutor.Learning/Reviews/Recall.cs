namespace BotTutor.Learning.Reviews;

/// <summary>
/// How an item in a review was answered. The learner never grades themselves: people who forgot like to call it "hard",
/// which the formulas take for a pass. Right and wrong are the two buttons, the answer presses them.
/// </summary>
public sealed record Recall(bool IsRight)
{
    /// <summary>Longer than this, an answer was slow: one minute, since somebody who sells is often called away.</summary>
    public static TimeSpan Slow { get; } = TimeSpan.FromMinutes(1);

    public bool UsedHint { get; init; }

    public TimeSpan Took { get; init; }

    public ReviewGrade Grade => (IsRight, UsedHint || Took > Slow) switch
    {
        (false, _) => ReviewGrade.Again,
        (true, true) => ReviewGrade.Hard,
        (true, false) => ReviewGrade.Good,
    };
}
