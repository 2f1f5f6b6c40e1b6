namespace BotTutor.Learning.Evaluation;

/// <summary>What a cohort gained, from those who took both tests. All scores in points of 100.</summary>
public sealed record PairedReport
{
    /// <summary>Everybody who took a test.</summary>
    public required int Tested { get; init; }

    /// <summary>Who took both tests; the figures below are theirs.</summary>
    public required int Pairs { get; init; }

    /// <summary>Who took the first test only: gains say nothing about them.</summary>
    public required int OnlyBefore { get; init; }

    public required int OnlyAfter { get; init; }

    /// <summary>Whether there are too few pairs for more than a first estimate.</summary>
    public required bool IsPreliminary { get; init; }

    /// <summary>The mean of everybody who took the first test, to see whether those who stayed were the better ones.</summary>
    public required Figure<double> MeanBeforeOfAll { get; init; }

    public required Figure<double> MeanBefore { get; init; }

    public required Figure<double> DeviationBefore { get; init; }

    public required Figure<double> MeanAfter { get; init; }

    public required Figure<double> DeviationAfter { get; init; }

    /// <summary>The mean of after minus before.</summary>
    public required Figure<double> Difference { get; init; }

    /// <summary>The bounds of the mean difference: the percentiles 2.5 and 97.5 of the means of cohorts drawn anew (bootstrap).</summary>
    public required Figure<Interval> DifferenceInterval { get; init; }

    /// <summary>(mean after - mean before) / (100 - mean before).</summary>
    public required Figure<double> ClassGain { get; init; }

    public required Figure<Interval> ClassGainInterval { get; init; }

    public required Figure<GainBand> Band { get; init; }

    /// <summary>The mean of each learner's (after - before) / (100 - before), of those who had not full marks before.</summary>
    public required Figure<double> IndividualGain { get; init; }

    /// <summary>Who had full marks before, and so no gain of their own.</summary>
    public required int WithoutRoom { get; init; }

    /// <summary>Cohen's d of pairs: the mean difference / the deviation of the differences.</summary>
    public required Figure<double> EffectSize { get; init; }

    /// <summary>The share, from 0 to 1, that reached the goal before.</summary>
    public required Figure<double> ReachedBefore { get; init; }

    /// <summary>The share, from 0 to 1, that reached the goal after.</summary>
    public required Figure<double> ReachedAfter { get; init; }
}
