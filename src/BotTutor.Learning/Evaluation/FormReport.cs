namespace BotTutor.Learning.Evaluation;

/// <summary>How far the items of one form agree with each other.</summary>
public sealed record FormReport
{
    public required string Form { get; init; }

    public required int People { get; init; }

    /// <summary>In points of 100.</summary>
    public required Figure<double> Mean { get; init; }

    /// <summary>In points of 100.</summary>
    public required Figure<double> Deviation { get; init; }

    /// <summary>Cronbach's alpha, which is KR-20 for items that are right or wrong: p / (p - 1) * (1 - sum of the items' variances / the test's). At most 1; below 0 when items contradict each other.</summary>
    public required Figure<double> Reliability { get; init; }

    /// <summary>By how many points of 100 a learner's score may be off by chance: the deviation * sqrt(1 - reliability).</summary>
    public required Figure<double> StandardError { get; init; }

    /// <summary>Describes every form that somebody took, in the order of names.</summary>
    public static IReadOnlyList<FormReport> Of(IReadOnlyList<TakenTest> tests, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. tests.GroupBy(test => test.Form).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Describe(group.Key, [.. group], rules))];
    }

    private static FormReport Describe(string form, List<TakenTest> tests, EvaluationRules rules)
    {
        double[] scores = [.. tests.Select(test => test.Points)];
        var deviation = Moments.Deviation(scores);
        var reliability = tests.Count < Math.Max(rules.LeastPeople, 2) ? Gap.TooFewPeople : Reliable(tests);
        return new FormReport
        {
            Form = form,
            People = tests.Count,
            Mean = Moments.Mean(scores),
            Deviation = deviation,
            Reliability = reliability,
            StandardError = reliability.Then(alpha => deviation.Then<double>(spread => spread * Math.Sqrt(1 - alpha))),
        };
    }

    private static Figure<double> Reliable(List<TakenTest> tests)
    {
        var items = tests.SelectMany(test => test.Items).ToLookup(item => item.Item, item => item.IsRight ? 1.0 : 0);
        var spread = Moments.Variance([.. tests.Select(test => (double)test.Right)]);
        return (items.Count, spread) switch
        {
            ( < 2, _) => Gap.TooFewItems,
            (_, 0) => Gap.NobodyDiffers,
            var (count, whole) => (double)count / (count - 1) * (1 - (items.Sum(item => Moments.Variance([.. item])) / whole)),
        };
    }
}
