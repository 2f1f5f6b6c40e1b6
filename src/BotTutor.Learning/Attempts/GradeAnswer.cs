using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>Says whether an answer is right, and why.</summary>
/// <param name="readNumber">How numbers are read.</param>
public sealed class GradeAnswer(ReadNumber readNumber)
{
    private const string True = "true";
    private const string False = "false";

    public Grading Run(Item item, Reply reply) => (item, reply) switch
    {
        (ChoiceItem choice, Reply.Tapped { Keys: [var key] }) when choice.Options.FirstOrDefault(option => option.Key == key) is { } chosen => Told(chosen.IsRight, chosen.Why),
        (ChoicesItem choices, Reply.Tapped { Keys: var keys }) => Several(choices, keys),
        (TrueFalseItem sentence, Reply.Tapped { Keys: [True] }) => Told(sentence.Answer, sentence.WhyTrue),
        (TrueFalseItem sentence, Reply.Tapped { Keys: [False] }) => Told(!sentence.Answer, sentence.WhyFalse),
        (OrderItem order, Reply.Tapped { Keys: var keys }) => Ordered(order, keys),
        (MatchItem match, Reply.Matched { Rights: var rights }) => Match(match, rights),
        (BranchItem branch, Reply.Tapped { Keys: var keys }) => Talk(branch, keys),
        (_, Reply.Written { Text: var text }) when !text.Any(char.IsLetterOrDigit) => new Grading.NoAnswer(),
        (GapItem gap, Reply.Written { Text: var text }) => Gap(gap, text),
        (TextItem words, Reply.Written { Text: var text }) => Short(words, text),
        (NumberItem number, Reply.Written { Text: var text }) => readNumber(text) is { } value ? Number(number, value) : new Grading.NoAnswer(),
        (ComposeItem compose, Reply.Written { Text: var text }) => Compose(compose, text),
        _ => new Grading.NoAnswer(),
    };

    private static Grading.Graded Told(bool isRight, params IEnumerable<LocalTexts?> reasons) => new(isRight, [.. reasons.OfType<LocalTexts>()]);

    private static Grading Several(ChoicesItem item, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0 || keys.Any(key => item.Options.All(option => option.Key != key)))
        {
            return new Grading.NoAnswer();
        }

        var wrong = item.Options.Where(option => keys.Contains(option.Key) != option.IsRight).ToList();
        var chosen = item.Options.Where(option => keys.Contains(option.Key));

        // What is missing is not named: that would be the answer.
        return wrong.Count == 0
            ? Told(true, chosen.Select(option => option.Why))
            : Told(false, chosen.OrderBy(option => option.IsRight).Select(option => option.Why));
    }

    private static Grading Ordered(OrderItem item, IReadOnlyList<string> keys)
    {
        var right = item.Steps.Select(step => step.Key).ToList();
        if (keys.Count != right.Count || !keys.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal)))
        {
            return new Grading.NoAnswer();
        }

        var firstWrong = item.Steps.Where((step, place) => keys[place] != step.Key).FirstOrDefault();
        return firstWrong is null ? Told(true) : Told(false, item.Steps.First(step => step.Key == keys[right.IndexOf(firstWrong.Key)]).Why);
    }

    private static Grading Match(MatchItem item, IReadOnlyDictionary<string, string?> rights)
    {
        var pairs = item.Pairs.ToDictionary(pair => pair.Key);
        if (pairs.Keys.Any(key => !rights.ContainsKey(key)) || rights.Values.Any(key => key is not null && !pairs.ContainsKey(key)))
        {
            return new Grading.NoAnswer();
        }

        var missed = item.Pairs.Where(pair => rights[pair.Key] is not { } chosen || pairs[chosen].Right.ToString() != pair.Right.ToString()).ToList();
        return Told(missed.Count == 0, missed.Select(pair => pair.Why));
    }

    private static Grading Talk(BranchItem item, IReadOnlyList<string> keys)
    {
        if (item.After(keys) is not { Replies.Count: 0 })
        {
            return new Grading.NoAnswer();
        }

        var replies = keys.Select((key, place) => item.After(keys.Take(place))!.Replies.First(reply => reply.Key == key)).ToList();
        return Told(replies.All(reply => reply.IsRight), replies.Select(reply => reply.Why));
    }

    private static Grading.Graded Gap(GapItem item, string text) =>
        item.Accept.Any(phrase => Phrases.Equal(phrase, text)) ? Told(true, item.WhyRight)
        : item.Wrong.FirstOrDefault(wrong => wrong.Match.Any(phrase => Phrases.Equal(phrase, text))) is { } wrong ? Told(false, wrong.Why)
        : item.Accept.Any(phrase => Phrases.IsSlip(phrase, text)) ? Told(true, item.WhyRight)
        : Told(false, item.Otherwise);

    private static Grading.Graded Short(TextItem item, string text) =>
        item.Wrong.FirstOrDefault(wrong => wrong.Match.Any(phrase => Phrases.Occurs(phrase, text))) is { } wrong ? Told(false, wrong.Why)
        : item.Accept.Any(phrase => Phrases.Occurs(phrase, text)) ? Told(true, item.WhyRight)
        : Told(false, item.Otherwise);

    private static Grading.Graded Number(NumberItem item, decimal value) =>
        Math.Abs(value - item.Answer) <= item.Tolerance
            ? Told(true, item.WhyRight)
            : Told(false, item.Wrong.FirstOrDefault(wrong => wrong.Value == value)?.Why ?? item.Otherwise);

    private static Grading.Graded Compose(ComposeItem item, string text)
    {
        var missed = item.Criteria.Where(criterion => !IsMet(criterion, text)).ToList();
        return Told(item.Criteria.Count - missed.Count >= item.Pass, missed.Select(criterion => criterion.Missed));
    }

    private static bool IsMet(Criterion criterion, string text) => criterion switch
    {
        { Characters: { } bounds } => text.Length >= bounds.Least && text.Length <= bounds.Most,
        { Any.Count: > 0 } => criterion.Any.Any(phrase => Phrases.Occurs(phrase, text)),
        _ => !criterion.None.Any(phrase => Phrases.Occurs(phrase, text)),
    };
}
