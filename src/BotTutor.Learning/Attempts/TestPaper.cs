using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Attempts;

/// <summary>A test as the evaluation reads it.</summary>
public static class TestPaper
{
    /// <summary>Every item of the form; the unanswered ones are wrong.</summary>
    public static TakenTest Of(LearnerId learner, Attempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var answers = attempt.Answers.ToDictionary(answer => answer.Item);
        return new TakenTest(
            learner,
            attempt.Form ?? "",
            [.. attempt.Items.Select(item => answers.TryGetValue(item, out var answer) ? new TakenItem(item, ChosenIn(answer), answer.IsRight) : new TakenItem(item, null, false))]);
    }

    private static string? ChosenIn(GivenAnswer answer) => answer.Chosen is [var first, ..] ? first : null;
}
