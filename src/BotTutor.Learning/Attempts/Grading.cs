using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>How an answer was taken.</summary>
public abstract record Grading
{
    private Grading()
    {
    }

    /// <param name="IsRight">Whether the item counts.</param>
    /// <param name="Reasons">Why, for what was chosen, in the order in which it is said.</param>
    public sealed record Graded(bool IsRight, IReadOnlyList<LocalTexts> Reasons) : Grading;

    /// <summary>It was no answer to this item: a sticker, words where a tap is asked for, an option that is not there. Nothing is counted.</summary>
    public sealed record NoAnswer : Grading;
}
