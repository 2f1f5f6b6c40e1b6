namespace BotTutor.Learning.Evaluation;

/// <summary>Says what a cohort gained between two tests.</summary>
public static class EvaluatePairs
{
    private const double Full = 100;
    private const double MediumFrom = 0.3;
    private const double HighAbove = 0.7;

    /// <param name="sittings">Everybody of the cohort, once.</param>
    /// <param name="random">Draws the cohorts anew; the same seed gives the same intervals.</param>
    /// <param name="rules">When figures are told.</param>
    public static PairedReport Run(IReadOnlyList<Sitting> sittings, Random random, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(sittings);
        var pairs = sittings.Where(sitting => sitting is { Before: not null, After: not null })
            .Select(sitting => new Pair(sitting.Before!.Value, sitting.After!.Value))
            .ToList();
        double[] before = [.. pairs.Select(pair => pair.Before)];
        double[] after = [.. pairs.Select(pair => pair.After)];
        double[] differences = [.. pairs.Select(pair => pair.After - pair.Before)];
        double[] gains = [.. pairs.Where(pair => pair.Before < Full).Select(pair => (pair.After - pair.Before) / (Full - pair.Before))];
        var drawn = Draw(pairs, random, rules);
        var gain = pairs.Count < 2 ? Gap.TooFewPeople : GainOf(before.Average(), after.Average());
        return new PairedReport
        {
            Tested = sittings.Count(sitting => sitting.Before is not null || sitting.After is not null),
            Pairs = pairs.Count,
            OnlyBefore = sittings.Count(sitting => sitting is { Before: not null, After: null }),
            OnlyAfter = sittings.Count(sitting => sitting is { Before: null, After: not null }),
            IsPreliminary = pairs.Count < rules.PreliminaryBelow,
            MeanBeforeOfAll = Moments.Mean([.. sittings.Where(sitting => sitting.Before is not null).Select(sitting => sitting.Before!.Value)]),
            MeanBefore = Moments.Mean(before),
            DeviationBefore = Moments.Deviation(before),
            MeanAfter = Moments.Mean(after),
            DeviationAfter = Moments.Deviation(after),
            Difference = Moments.Mean(differences),
            DifferenceInterval = IntervalOf([.. drawn.Select(means => means.After - means.Before)]),
            ClassGain = gain,
            ClassGainInterval = gain.Then(_ => IntervalOf([.. drawn.Select(means => GainOf(means.Before, means.After).Value).OfType<double>()])),
            Band = gain.Then<GainBand>(value => BandOf(value)),
            IndividualGain = pairs.Count < 2 ? Gap.TooFewPeople : gains.Length == 0 ? Gap.NoRoomToGain : gains.Average(),
            WithoutRoom = pairs.Count - gains.Length,
            EffectSize = Moments.Deviation(differences).Then<double>(spread => spread == 0 ? Gap.NobodyDiffers : differences.Average() / spread),
            ReachedBefore = Moments.Mean([.. before.Select(score => score >= rules.Goal ? 1.0 : 0)]),
            ReachedAfter = Moments.Mean([.. after.Select(score => score >= rules.Goal ? 1.0 : 0)]),
        };
    }

    internal static GainBand BandOf(double gain) => gain switch
    {
        < MediumFrom => GainBand.Low,
        <= HighAbove => GainBand.Medium,
        _ => GainBand.High,
    };

    private static Figure<double> GainOf(double before, double after) =>
        before >= Full ? Gap.NoRoomToGain : (after - before) / (Full - before);

    /// <returns>The means of cohorts of the same size, drawn from this one with putting back; none when it is too small.</returns>
    private static List<Pair> Draw(List<Pair> pairs, Random random, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentNullException.ThrowIfNull(rules);
        var means = new List<Pair>();
        for (var draw = 0; pairs.Count >= rules.LeastPeople && draw < rules.Resamples; draw++)
        {
            var (before, after) = (0.0, 0.0);
            for (var place = 0; place < pairs.Count; place++)
            {
                var pair = pairs[random.Next(pairs.Count)];
                before += pair.Before;
                after += pair.After;
            }

            means.Add(new Pair(before / pairs.Count, after / pairs.Count));
        }

        return means;
    }

    private static Figure<Interval> IntervalOf(double[] values)
    {
        if (values.Length == 0)
        {
            return Gap.TooFewPeople;
        }

        Array.Sort(values);
        return new Interval(Moments.Quantile(values, 0.025), Moments.Quantile(values, 0.975));
    }

    private readonly record struct Pair(double Before, double After);
}
