namespace BotTutor.LanguageUnderstanding.Faq;

/// <summary>The pieces of a question with their weights.</summary>
internal sealed class TermVector(IReadOnlyDictionary<string, double> weights)
{
    private readonly double _length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));

    /// <summary>The cosine of the angle between two: 1 when they say the same, 0 when they share nothing.</summary>
    public double Likeness(TermVector other)
    {
        if (_length == 0 || other._length == 0)
        {
            return 0;
        }

        var shared = weights.Sum(term => term.Value * other.Weight(term.Key));
        return Math.Min(1, shared / (_length * other._length));
    }

    private double Weight(string term) => weights.GetValueOrDefault(term);
}
