namespace BotTutor.Learning.Evaluation;

/// <summary>Says how each item of a test did. The formulas are those of Moodle's quiz statistics.</summary>
public static class AnalyseItems
{
    private const double LowDiscrimination = 20;
    private const double LowEfficiency = 15;
    private const double NearlyAll = 0.95;
    private const double Idle = 0.05;
    private const int FewestChoosers = 5;

    /// <param name="items">The items to judge, in the order in which they are reported.</param>
    /// <param name="tests">Each learner's test once; an item that stands in both forms is judged over both.</param>
    /// <param name="rules">When figures are told.</param>
    public static IReadOnlyList<ItemReport> Run(IReadOnlyList<JudgedItem> items, IReadOnlyList<TakenTest> tests, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(rules);
        var marks = (from test in tests
                     let right = test.Right
                     from item in test.Items
                     select (item.Item, Mark: new Mark(item.Chosen, item.IsRight ? 1 : 0, RestOf(test, item, right))))
            .ToLookup(found => found.Item, found => found.Mark);
        return [.. items.Select(item => Judge(item, [.. marks[item.Item]], rules))];
    }

    /// <summary>The points of 100 in the other items, so that forms of different length can stand beside each other.</summary>
    private static double RestOf(TakenTest test, TakenItem item, int right) =>
        test.Items.Count < 2 ? 0 : 100.0 * (right - (item.IsRight ? 1 : 0)) / (test.Items.Count - 1);

    private static ItemReport Judge(JudgedItem item, List<Mark> marks, EvaluationRules rules)
    {
        double[] own = [.. marks.Select(mark => mark.Own)];
        double[] rest = [.. marks.Select(mark => mark.Rest)];
        var isTold = marks.Count >= Math.Max(rules.LeastPeople, 2);
        var report = new ItemReport
        {
            Item = item.Item,
            People = marks.Count,
            IsPreliminary = marks.Count < rules.PreliminaryBelow,
            Facility = Moments.Mean(own),
            Discrimination = isTold ? Discrimination(own, rest) : Gap.TooFewPeople,
            Efficiency = isTold ? Efficiency(own, rest) : Gap.TooFewPeople,
            Options = [.. item.Options.Select(option => Describe(option, option == item.Right, marks))],
            Flags = [],
        };
        return isTold ? report with { Flags = [.. FlagsOf(report)] } : report;
    }

    private static Figure<double> Discrimination(double[] own, double[] rest)
    {
        var spread = Math.Sqrt(Moments.Variance(own) * Moments.Variance(rest));
        return spread == 0 ? Gap.NobodyDiffers : 100 * Moments.Covariance(own, rest) / spread;
    }

    private static Figure<double> Efficiency(double[] own, double[] rest)
    {
        var greatest = Moments.Covariance([.. own.Order()], [.. rest.Order()]);
        return greatest == 0 ? Gap.NobodyDiffers : 100 * Moments.Covariance(own, rest) / greatest;
    }

    private static OptionReport Describe(string option, bool isRight, List<Mark> marks)
    {
        double[] rest = [.. marks.Where(mark => mark.Chosen == option).Select(mark => mark.Rest)];
        return new OptionReport(option, isRight, rest.Length, marks.Count == 0 ? 0 : (double)rest.Length / marks.Count, Moments.Mean(rest));
    }

    private static IEnumerable<ItemConcern> FlagsOf(ItemReport report)
    {
        var right = report.Options.FirstOrDefault(option => option.IsRight);
        var wrong = report.Options.Where(option => !option.IsRight).ToList();
        var facility = report.Facility.Value ?? 0;
        IEnumerable<(ItemConcern Flag, bool IsUp)> flags =
        [
            (ItemConcern.CheckKey, report.Discrimination.Value < 0),
            (ItemConcern.CheckWording, report.Discrimination.Value is >= 0 and < LowDiscrimination),
            (ItemConcern.TellsLittleApart, report.Efficiency.Value is >= 0 and < LowEfficiency),
            (ItemConcern.TooEasy, facility > NearlyAll),
            (ItemConcern.LikeGuessing, facility <= 1.0 / Math.Max(1, report.Options.Count)),
            (ItemConcern.IdleDistractor, facility <= NearlyAll && wrong.Exists(option => option.Share < Idle)),
            (ItemConcern.DistractorBeatsKey, wrong.Exists(option => Math.Min(option.Chosen, right?.Chosen ?? 0) >= FewestChoosers && option.Rest.Value > right?.Rest.Value)),
        ];
        return flags.Where(flag => flag.IsUp).Select(flag => flag.Flag);
    }

    private readonly record struct Mark(string? Chosen, double Own, double Rest);
}
