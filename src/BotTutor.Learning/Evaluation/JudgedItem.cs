namespace BotTutor.Learning.Evaluation;

/// <summary>An item that is to be judged.</summary>
/// <param name="Item">The item.</param>
/// <param name="Options">The keys of its options, in the author's order.</param>
/// <param name="Right">The key that the author calls right.</param>
public sealed record JudgedItem(ItemId Item, IReadOnlyList<string> Options, string Right)
{
    /// <summary>
    /// The items as the answers show them, whatever became of the course since. An option that nobody ever chose is not seen, and so
    /// not called idle.
    /// </summary>
    public static IReadOnlyList<JudgedItem> SeenIn(IReadOnlyList<TakenTest> tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        return
        [
            .. tests.SelectMany(test => test.Items)
                .GroupBy(item => item.Item)
                .OrderBy(item => item.Key.Value, StringComparer.Ordinal)
                .Select(item => new JudgedItem(
                    item.Key,
                    [.. item.Select(answer => answer.Chosen).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
                    item.FirstOrDefault(answer => answer.IsRight).Chosen ?? "")),
        ];
    }
}
