namespace BotTutor.Learning.Reviews;

/// <summary>What is asked again on one day.</summary>
public static class ReviewDay
{
    /// <summary>More than these would be a second course; what is left over comes on the days after.</summary>
    public const int Most = 10;

    /// <summary>
    /// What is due, at most as many as the day still allows. After a pause the best remembered come first: they lose most by waiting
    /// another day, while what is forgotten is forgotten.
    /// </summary>
    /// <param name="cards">All cards of the learner.</param>
    /// <param name="day">The learner's day.</param>
    public static IReadOnlyList<ReviewCard> Due(IReadOnlyList<ReviewCard> cards, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var left = Math.Max(0, Most - cards.Count(card => card.Answered == day && card.Answers > 1));
        return
        [
            .. cards
                .Where(card => card.Due <= day)
                .OrderByDescending(card => card.RetrievabilityOn(day))
                .ThenBy(card => card.Item.Value, StringComparer.Ordinal)
                .Take(left),
        ];
    }

    /// <returns>The first day from <paramref name="day"/> on at which something is due; none when there are no cards.</returns>
    public static DateOnly? Next(IReadOnlyList<ReviewCard> cards, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(cards);
        if (cards.Count == 0)
        {
            return null;
        }

        var due = cards.Min(card => card.Due);
        var today = due < day ? day : due;
        return today == day && Due(cards, day).Count == 0 ? day.AddDays(1) : today;
    }
}
