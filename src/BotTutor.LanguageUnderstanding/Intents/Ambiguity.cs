namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Tells when a message could mean one of ours as well as another.</summary>
internal static class Ambiguity
{
    /// <summary>A best score from here on is clear.</summary>
    private const double Clear = 0.75;

    /// <summary>What share of the best score another must have to be as likely.</summary>
    private const double Close = 0.55;
    private const double Least = 0.15;
    private const int Most = 3;

    public static IReadOnlyList<ScoredIntent> Of(IReadOnlyList<ScoredIntent> intents, string rejection)
    {
        if (intents[0].Name == rejection || intents[0].Score >= Clear)
        {
            return [];
        }

        var close = intents.Where(intent => intent.Name != rejection && intent.Score >= Math.Max(Least, intents[0].Score * Close)).Take(Most).ToList();
        return close.Count > 1 ? close : [];
    }
}
