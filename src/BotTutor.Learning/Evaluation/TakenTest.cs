namespace BotTutor.Learning.Evaluation;

/// <summary>A test as one learner handed it in: every item of its form, the unanswered ones too.</summary>
public sealed record TakenTest(LearnerId Learner, string Form, IReadOnlyList<TakenItem> Items)
{
    /// <summary>The points of 100.</summary>
    public double Points => Items.Count == 0 ? 0 : 100.0 * Right / Items.Count;

    internal int Right => Items.Count(item => item.IsRight);
}
