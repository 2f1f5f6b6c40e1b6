using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>How much of an objective a learner masters: the share of its slots whose latest answer is right.</summary>
/// <param name="Objective">The objective's id.</param>
/// <param name="Right">How many slots.</param>
/// <param name="Slots">Of how many.</param>
public sealed record Mastery(string Objective, int Right, int Slots)
{
    public double Share => Slots == 0 ? 0 : (double)Right / Slots;

    public bool IsReached(double mastery) => Slots > 0 && Share >= mastery - 1e-9;

    /// <param name="quiz">The items of one quiz.</param>
    /// <param name="attempt">The learner's attempt at it; none when there is none.</param>
    /// <returns>One for each objective, in the order of the quiz.</returns>
    public static IReadOnlyList<Mastery> Of(IReadOnlyList<Item> quiz, Attempt? attempt)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        var latest = (attempt?.Answers ?? []).Where(answer => answer.IsLast).ToList();
        return
        [
            .. quiz.GroupBy(item => item.Objective).Select(objective =>
            {
                var slots = objective.GroupBy(item => item.Slot, item => item.Id).ToList();
                return new Mastery(objective.Key, slots.Count(slot => latest.FindLast(answer => slot.Contains(answer.Item))?.IsRight == true), slots.Count);
            }),
        ];
    }
}
