namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>A set of words in good spelling that finds the one meant by a misspelling.</summary>
internal sealed class WordIndex
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> _similar = [];
    private readonly Dictionary<string, string> _skeletons = new(StringComparer.Ordinal);

    public WordIndex(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>Finds the nearest word, or null when none is near: one slip in words from 4 letters, two from 8.</summary>
    public (string Word, int Distance)? Nearest(string word)
    {
        var most = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        if (most == 0)
        {
            return null;
        }

        string? best = null;
        var nearest = most + 1;
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var candidate in _similar.GetValueOrDefault((word[0], length), []))
            {
                var distance = EditDistance.Between(word, candidate, Math.Min(most, nearest - 1));
                if (distance < nearest && (word.Length > 4 || SameConsonants(word, candidate)))
                {
                    (best, nearest) = (candidate, distance);
                }
            }
        }

        return best is null ? null : (best, nearest);
    }

    /// <summary>Finds the word whose vowels were left out, as in <c>pngrmn</c> for <c>pengiriman</c>.</summary>
    public string? FromConsonants(string word) =>
        word.Length >= 3 && Skeleton(word).Length == word.Length ? _skeletons.GetValueOrDefault(word) : null;

    private void Add(string word)
    {
        if (word.Length < 2 || !_words.Add(word))
        {
            return;
        }

        if (word.Length >= 4)
        {
            var key = (word[0], word.Length);
            if (!_similar.TryGetValue(key, out var list))
            {
                _similar.Add(key, list = []);
            }

            list.Add(word);
            var skeleton = Skeleton(word);
            if (skeleton.Length >= 3 && skeleton.Length < word.Length)
            {
                _skeletons.TryAdd(skeleton, word);
            }
        }
    }

    private static bool SameConsonants(string left, string right) => left.Length <= right.Length && Skeleton(left) == Skeleton(right);

    private static string Skeleton(string word) => string.Concat(word.Where(letter => !"aiueo".Contains(letter, StringComparison.Ordinal)));
}
