using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>Which items a quiz asks: one for each slot, and after the first round only for the slots that were missed.</summary>
/// <param name="items">The quiz as it stood when the attempt began.</param>
public sealed class QuizRounds(IReadOnlyList<Item> items)
{
    private readonly ILookup<int, Item> _slots = items.OrderBy(item => item.Slot).ToLookup(item => item.Slot);

    /// <summary>What the first round asks.</summary>
    public IReadOnlyList<ItemId> First => Ask(_slots.Select(slot => slot.Key), round: 1);

    /// <summary>Which slots have been right in any round.</summary>
    public IReadOnlySet<int> Right(Attempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var right = attempt.Answers.Where(answer => answer.IsRight).Select(answer => answer.Item).ToHashSet();
        return _slots.Where(slot => slot.Any(item => right.Contains(item.Id))).Select(slot => slot.Key).ToHashSet();
    }

    /// <summary>The share, from 0 to 1, of the slots that have been right.</summary>
    public double Share(Attempt attempt) => _slots.Count == 0 ? 1 : (double)Right(attempt).Count / _slots.Count;

    public bool IsPassed(Attempt attempt, double pass) => Share(attempt) >= pass - 1e-9;

    /// <summary>Goes on with what was missed, in its other variant where there is one.</summary>
    /// <exception cref="InvalidOperationException">The round is not over.</exception>
    public Attempt Next(Attempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (attempt.Current is { } open)
        {
            throw new InvalidOperationException($"Item {open} of round {attempt.Round} is not over; a next round begins after it.");
        }

        var right = Right(attempt);
        return attempt with
        {
            Round = attempt.Round + 1,
            Items = Ask(_slots.Select(slot => slot.Key).Where(slot => !right.Contains(slot)), attempt.Round + 1),
        };
    }

    private List<ItemId> Ask(IEnumerable<int> slots, int round) =>
        [.. slots.Select(slot => _slots[slot].ToList()).Select(variants => variants[(round - 1) % variants.Count].Id)];
}
