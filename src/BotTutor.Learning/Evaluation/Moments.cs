namespace BotTutor.Learning.Evaluation;

/// <summary>Mean, spread and agreement of samples; deviations are those of samples (n - 1).</summary>
internal static class Moments
{
    private const int FewestForSpread = 2;

    public static Figure<double> Mean(IReadOnlyList<double> values) => values.Count == 0 ? Gap.TooFewPeople : values.Average();

    public static Figure<double> Deviation(IReadOnlyList<double> values) =>
        values.Count < FewestForSpread ? Gap.TooFewPeople : Math.Sqrt(Variance(values));

    /// <summary>Of at least 2 values.</summary>
    public static double Variance(IReadOnlyList<double> values) => Covariance(values, values);

    /// <summary>Of at least 2 pairs.</summary>
    public static double Covariance(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        var (meanLeft, meanRight) = (left.Average(), right.Average());
        return left.Zip(right, (x, y) => (x - meanLeft) * (y - meanRight)).Sum() / (left.Count - 1);
    }

    /// <summary>The value below which a share of the sorted values lies, between two of them in proportion.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
