using System.Collections.Frozen;
using BotTutor.LanguageUnderstanding.Faq;
using Retrieval = BotTutor.LanguageUnderstanding.Faq.QuestionIndex;

namespace BotTutor.Dialogs.Questions;

/// <summary>
/// The questions of a file. A search without a threshold gives only answers that are sure; with one, as bots made elsewhere set it, all that share enough words
/// with the message, where rare words count more and small ones hardly.
/// </summary>
internal sealed class QuestionIndex
{
    private const double SmallWord = 0.15;

    private static readonly FrozenSet<string> SmallWords =
        ("a about am an and any are at be can could did do does for from get give has have hello hey hi how i if in is it its let like may me my need of on or please show so some tell than that the their " +
         "there these this those to us want was we were what when where which who why will with would you your ada adalah aku apa apakah bagaimana bisa boleh dan dari di dong gimana ini itu kak kalau kapan ke " +
         "kok mana mau minta nya pada saya siapa tolong untuk yang ya yg")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly List<(HashSet<string> Words, QuestionAndAnswer Pair)> _entries;
    private readonly Dictionary<string, double> _weights;
    private readonly double _unknown;
    private readonly Dictionary<QuestionPair, QuestionAndAnswer> _pairs = new(ReferenceEqualityComparer.Instance);
    private readonly Retrieval _retrieval;

    public QuestionIndex(IReadOnlyList<QuestionAndAnswer> pairs)
    {
        Pairs = pairs;
        _entries = [.. pairs.SelectMany(pair => pair.Questions.Select(question => (Words(question), pair)))];
        _weights = _entries.SelectMany(entry => entry.Words).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Weight(group.Key, group.Count()), StringComparer.Ordinal);
        _unknown = Math.Log(2 + _entries.Count);
        foreach (var pair in pairs.Where(pair => !pair.IsContextOnly))
        {
            _pairs.Add(new QuestionPair(pair.Questions, pair.Answer, pair.Source), pair);
        }

        _retrieval = new Retrieval(_pairs.Keys);
    }

    public IReadOnlyList<QuestionAndAnswer> Pairs { get; }

    /// <summary>The answers that fit, the best first.</summary>
    public IReadOnlyList<QuestionMatch> Find(string text, QuestionSearch search)
    {
        if (search.Id is { } id && Pairs.FirstOrDefault(pair => pair.Id == id) is { } asked)
        {
            return [new QuestionMatch(asked, 1)];
        }

        return search.Threshold is { } threshold ? Alike(text, search, threshold)
            : _retrieval.Find(text) is { } sure && search.Allows(_pairs[sure.Pair]) ? [new QuestionMatch(_pairs[sure.Pair], sure.Score)]
            : [];
    }

    /// <summary>The nearest answers, sure or not.</summary>
    public IReadOnlyList<LanguageUnderstanding.Faq.QuestionMatch> Nearest(string text, int most) => _retrieval.Rank(text, most);

    private List<QuestionMatch> Alike(string text, QuestionSearch search, double threshold)
    {
        var said = Words(text);
        var best = new Dictionary<QuestionAndAnswer, double>(ReferenceEqualityComparer.Instance);
        foreach (var (words, pair) in _entries.Where(entry => !entry.Pair.IsContextOnly && search.Allows(entry.Pair)))
        {
            best[pair] = Math.Max(best.GetValueOrDefault(pair), Likeness(said, words));
        }

        return [.. best.Select(pair => new QuestionMatch(pair.Key, Math.Round(pair.Value, 4)))
            .Where(match => match.Score > 0 && match.Score >= threshold)
            .OrderByDescending(match => match.Score)
            .Take(Math.Max(1, search.Top))];
    }

    /// <summary>How much of both the shared words are, from 0 to 1.</summary>
    private double Likeness(HashSet<string> said, HashSet<string> known)
    {
        if (said.Count == 0 || known.Count == 0)
        {
            return 0;
        }

        var shared = said.Where(known.Contains).Sum(Weight);
        var all = said.Sum(Weight) + known.Where(word => !said.Contains(word)).Sum(Weight);
        return shared / all;
    }

    private double Weight(string word) => _weights.TryGetValue(word, out var weight) ? weight : SmallWords.Contains(word) ? SmallWord : _unknown;

    private double Weight(string word, int uses) => SmallWords.Contains(word) ? SmallWord : Math.Log(2 + ((double)_entries.Count / uses));

    private static HashSet<string> Words(string text) =>
        [.. string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : character is '\'' or '’' ? '\0' : ' ').Where(character => character != '\0'))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Stem)];

    /// <summary>An English plural is the same word.</summary>
    private static string Stem(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}

/// <summary>A question that fits.</summary>
internal sealed record QuestionMatch(QuestionAndAnswer Pair, double Score);

/// <summary>What is looked for.</summary>
internal sealed record QuestionSearch
{
    /// <summary>Gets the lowest score that counts. Unless told, an answer has to be sure, and none is given where two are as good.</summary>
    public double? Threshold { get; init; }

    public int Top { get; init; } = 3;

    /// <summary>Gets the number of a question that is asked for by itself.</summary>
    public int? Id { get; init; }

    /// <summary>Gets the metadata that an answer must have.</summary>
    public IReadOnlyList<(string Name, string Value)> Filters { get; init; } = [];

    /// <summary>Gets whether one of the filters is enough.</summary>
    public bool AnyFilter { get; init; }

    public bool Allows(QuestionAndAnswer pair) =>
        Filters.Count == 0 || (AnyFilter ? Filters.Any(filter => Has(pair, filter)) : Filters.All(filter => Has(pair, filter)));

    private static bool Has(QuestionAndAnswer pair, (string Name, string Value) filter) =>
        pair.Filters.Any(own => own.Name.Equals(filter.Name, StringComparison.OrdinalIgnoreCase) && own.Value.Equals(filter.Value, StringComparison.OrdinalIgnoreCase));
}
