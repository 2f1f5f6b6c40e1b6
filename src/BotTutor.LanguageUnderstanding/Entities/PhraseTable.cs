using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>A phrase of a table where it stands in a message.</summary>
internal readonly record struct PhraseMatch<T>(int First, int End, T Value, bool Exact);

/// <summary>Finds set phrases in messages, the longest first, in whatever chat spelling.</summary>
internal sealed class PhraseTable<T>
{
    private const int LongestPhrase = 6;

    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase as written and in good spelling. One that is there already stays.</summary>
    public void Add(string phrase, T value)
    {
        AddName(phrase, value);
        Add([.. new Message(phrase, Normalizer.ReadName(phrase)).Words.Select(word => word.Text)], value);
    }

    /// <summary>Adds a proper name, as written only: the town Karo is no chat word for "with".</summary>
    public void AddName(string name, T value) => Add([.. Normalizer.ReadName(name).Select(token => token.Raw)], value);

    /// <summary>Finds the phrases of a message, from left to right, none inside another.</summary>
    public IEnumerable<PhraseMatch<T>> Matches(Message message)
    {
        var index = 0;
        while (index < message.Tokens.Count)
        {
            if (At(message, index) is { } match)
            {
                yield return match;
                index = match.End;
            }
            else
            {
                index++;
            }
        }
    }

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    public PhraseMatch<T>? At(Message message, int index)
    {
        if (!_beginnings.Contains(message.Tokens[index].Raw) && !_beginnings.Contains(First(message.Tokens[index].Norm)))
        {
            return null;
        }

        for (var count = Math.Min(LongestPhrase, message.Tokens.Count - index); count > 0; count--)
        {
            var tokens = Enumerable.Range(index, count).Select(at => message.Tokens[at]).ToList();
            if (_phrases.TryGetValue(string.Join(' ', tokens.Select(token => token.Raw)), out var raw))
            {
                return new PhraseMatch<T>(index, index + count, raw, true);
            }

            if (_phrases.TryGetValue(string.Join(' ', tokens.Select(token => token.Norm)), out var value))
            {
                return new PhraseMatch<T>(index, index + count, value, !tokens.Exists(token => token.Repaired));
            }
        }

        return null;
    }

    private void Add(string[] words, T value)
    {
        if (words.Length > 0 && _phrases.TryAdd(string.Join(' ', words), value))
        {
            _beginnings.Add(First(words[0]));
        }
    }

    private static string First(string words) => words.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? words[..blank] : words;
}
