using BotTutor.LanguageUnderstanding.Entities;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Completes a message that leaves out what was just talked about: "kalau ke Surabaya?" behind a question for the price of shipping asks for it again.</summary>
internal static class Ellipsis
{
    /// <summary>How much likelier the intent of before is, when a message is cut short.</summary>
    private const double Likelier = 15;

    /// <summary>The same for a message that only names another value: "kalau 3?".</summary>
    private const double LikelierByValue = 60;
    private const int MostWords = 4;

    private static readonly HashSet<string> Openings = ["kalau", "yang", "ke", "terus", "dan", "lalu", "what", "how", "and", "the", "buat", "untuk", "sama", "if", "to", "for"];

    public static IReadOnlyList<ScoredIntent> Completed(IReadOnlyList<ScoredIntent> intents, Findings findings, string? last)
    {
        if (last is null || !IsCutShort(findings) || intents.All(intent => intent.Name != last))
        {
            return intents;
        }

        var likelier = NamesValueOnly(findings) ? LikelierByValue : Likelier;
        var weighed = intents.Select(intent => intent.Name == last ? intent with { Score = intent.Score * likelier } : intent).ToList();
        var total = weighed.Sum(intent => intent.Score);
        var before = intents.Sum(intent => intent.Score);
        return total == 0 ? intents : [.. weighed.Select(intent => intent with { Score = intent.Score / total * before }).OrderByDescending(intent => intent.Score)];
    }

    private static bool NamesValueOnly(Findings findings)
    {
        var words = Features.Words(findings);
        return Openings.Contains(words[0].Norm) && words.All(word => word.Kind is not null || Openings.Contains(word.Norm));
    }

    private static bool IsCutShort(Findings findings)
    {
        var words = Features.Words(findings);
        return words.Count is > 0 and <= MostWords && (Openings.Contains(words[0].Norm) || words.All(word => word.Kind is not null));
    }
}
