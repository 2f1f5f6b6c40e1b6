namespace BotTutor.LanguageUnderstanding.Faq;

/// <summary>What the questions of an index are made of, and how much each piece tells.</summary>
internal sealed class QuestionTerms
{
    private const int PieceLength = 4;
    private const double PieceShare = 0.35;

    /// <summary>A word that no question has still makes a message another question.</summary>
    private const double StrangeWeight = 0.8;

    /// <summary>Words that ask, and say little of what about.</summary>
    private static readonly HashSet<string> Light =
        ["apa", "apakah", "bagaimana", "berapa", "kapan", "mana", "dimana", "siapa", "kenapa", "bisa", "boleh", "ada", "saya", "yang", "di", "ke", "dari", "untuk", "dan", "atau", "kalau", "cara", "mau", "tidak", "ini", "itu", "the", "is", "a", "do", "you", "i", "can", "how", "what", "to", "my", "of", "for", "it", "are", "be", "in", "on", "with"];

    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly int _questions;

    public QuestionTerms(IEnumerable<IReadOnlyList<string>> questions)
    {
        foreach (var words in questions)
        {
            _questions++;
            foreach (var term in Terms(words).Select(term => term.Term).Distinct())
            {
                _frequencies[term] = _frequencies.GetValueOrDefault(term) + 1;
            }
        }
    }

    public TermVector Vector(IReadOnlyList<string> words)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, share) in Terms(words))
        {
            weights[term] = Math.Max(weights.GetValueOrDefault(term), share * Rarity(term));
        }

        return new TermVector(weights);
    }

    private double Rarity(string term) => _frequencies.TryGetValue(term, out var count)
        ? Math.Log(1 + ((_questions - count + 0.5) / (count + 0.5))) + 0.3
        : (Math.Log(1 + (_questions * 2)) + 0.3) * StrangeWeight;

    private static IEnumerable<(string Term, double Share)> Terms(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var share = Light.Contains(word) ? 0.25 : 1;
            yield return (word, share);
            if (share < 1 || word.Length <= PieceLength)
            {
                continue;
            }

            for (var start = 0; start + PieceLength <= word.Length; start++)
            {
                yield return (string.Concat("~", word.AsSpan(start, PieceLength)), PieceShare);
            }
        }
    }
}
