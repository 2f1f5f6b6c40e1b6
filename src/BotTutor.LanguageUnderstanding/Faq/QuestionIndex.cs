using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Faq;

/// <summary>
/// Finds the pair of question and answer that a message asks for, by the words and pieces of words that both have; a rare word counts for more.
/// Says nothing rather than something wrong. The same pairs always give the same answers; safe for many threads.
/// </summary>
public sealed class QuestionIndex
{
    /// <summary>Below this score a message gets no answer, unless told: what paraphrases and strange questions of the tests show.</summary>
    public const double DefaultThreshold = 0.42;

    /// <summary>Two answers this near to each other are both as good as neither, unless the better one is nearly the question itself.</summary>
    private const double LeastLead = 0.03;
    private const double NearlySame = 0.8;
    private const int MostCharacters = 2000;

    private readonly double _threshold;
    private readonly Normalizer _normalizer;
    private readonly QuestionTerms _terms;
    private readonly List<(QuestionPair Pair, string Question, TermVector Vector)> _entries = [];

    /// <param name="pairs">What can be answered.</param>
    /// <param name="threshold">The least score of an answer, from 0 to 1.</param>
    public QuestionIndex(IEnumerable<QuestionPair> pairs, double threshold = DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        _threshold = threshold;
        var questions = pairs.SelectMany(pair => pair.Questions.Select(question => (pair, question))).ToList();
        _normalizer = new Normalizer(new WordIndex([]), new WordIndex(questions.SelectMany(entry => Tokenizer.Cut(entry.question, MostCharacters)).Where(token => token.IsWord).Select(token => token.Raw)));
        var read = questions.Select(entry => (entry.pair, entry.question, Words: Words(entry.question))).ToList();
        _terms = new QuestionTerms(read.Select(entry => entry.Words));
        _entries.AddRange(read.Select(entry => (entry.pair, entry.question, _terms.Vector(entry.Words))));
    }

    /// <summary>Gives the answer to a message, or null where nothing is near enough or two answers are equally near.</summary>
    public QuestionMatch? Find(string text)
    {
        var ranked = Rank(text, 2);
        return ranked.Count == 0 || ranked[0].Score < _threshold ? null
            : ranked.Count > 1 && ranked[0].Score - ranked[1].Score < LeastLead && ranked[0].Score < NearlySame ? null
            : ranked[0];
    }

    /// <summary>Gives the nearest pairs with their scores, each once, best first, whatever the threshold.</summary>
    /// <param name="text">The message.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<QuestionMatch> Rank(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var asked = _terms.Vector(Words(text.Length > MostCharacters ? text[..MostCharacters] : text));
        return [.. _entries
            .Select(entry => new QuestionMatch(entry.Pair, entry.Question, Math.Round(asked.Likeness(entry.Vector), 4)))
            .Where(match => match.Score > 0)
            .GroupBy(match => match.Pair)
            .Select(same => same.MaxBy(match => match.Score)!)
            .OrderByDescending(match => match.Score)
            .Take(most)];
    }

    /// <summary>The words that carry the question, without affixes; all of them when none does.</summary>
    private List<string> Words(string text)
    {
        var tokens = _normalizer.Read(text).Where(token => token.Kind != TokenKind.Symbol).ToList();
        var telling = tokens.Where(token => !token.IsFiller).ToList();
        return [.. (telling.Count > 0 ? telling : tokens).SelectMany(token => token.Root.Split(' '))];
    }
}
