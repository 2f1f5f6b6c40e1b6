namespace BotTutor.Learning.Evaluation;

/// <summary>A test as one learner handed it in: every item of its form, the unanswered ones too.</summary>
public sealed record TakenTest(LearnerId Learner, string Form, IReadOnlyList<TakenItem> Items)
{
    internal int Right => Items.Count(item => item.IsRight);
}
