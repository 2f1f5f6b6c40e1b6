namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>
/// Puts the words of a message into good spelling. Names in use win over the dictionary of chat words, the dictionary over affixes, these over spelling repair.
/// Whatever holds a digit stays as it is, so that codes and phone numbers are safe.
/// </summary>
/// <param name="names">The words of names in use; they are never changed into others, and misspellings of them become them first.</param>
/// <param name="taught">The words of the examples.</param>
internal sealed class Normalizer(WordIndex names, WordIndex taught)
{
    private const int LongestRepaired = 24;

    public static Normalizer Plain { get; } = new(new WordIndex([]), new WordIndex([]));

    /// <param name="text">The message, or as much of it as shall be read.</param>
    /// <param name="most">How many tokens at most.</param>
    public IReadOnlyList<Token> Read(string text, int most = 400)
    {
        var tokens = Tokenizer.Cut(text, most);
        var remembered = new Dictionary<string, Token>(StringComparer.Ordinal);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (IsGrams(tokens, index))
            {
                tokens[index] = tokens[index] with { Norm = "gram", Root = "gram" };
            }
            else if (tokens[index].IsWord && !IsCode(tokens, index))
            {
                tokens[index] = Normalized(tokens[index], remembered);
            }
        }

        return tokens;
    }

    /// <summary>Reads a name that an author wrote: chat spelling is understood, but nothing is taken for a misspelling.</summary>
    public static IReadOnlyList<Token> ReadName(string text) =>
        [.. Plain.Read(text).Select(token => token.Repaired ? token with { Norm = token.Raw, Root = token.Raw, Repaired = false } : token)];

    /// <summary>Puts a single word into good spelling.</summary>
    public string Word(string word) => Normalized(new Token(0, word.Length, TokenKind.Word, false, Tokenizer.Fold(word)), []).Norm;

    private Token Normalized(Token token, Dictionary<string, Token> remembered)
    {
        if (!remembered.TryGetValue(token.Raw, out var known))
        {
            known = Look(token);
            remembered.Add(token.Raw, known);
        }

        return token with { Norm = known.Norm, Root = known.Root, Repaired = known.Repaired, IsFiller = known.IsFiller };
    }

    private Token Look(Token token)
    {
        var word = token.Raw;
        if (Resolve(word) is { } direct)
        {
            return Named(token, direct, repaired: false);
        }

        var shortened = Shortened(word).ToList();
        foreach (var shorter in shortened)
        {
            if (Resolve(shorter) is { } meant)
            {
                return Named(token, meant, repaired: false);
            }
        }

        foreach (var form in shortened.Prepend(word))
        {
            if (Affixes.Parts(form, Resolve) is var (root, whole))
            {
                return token with { Norm = whole, Root = Deepest(root) };
            }
        }

        // Two equal letters are good Indonesian, as in "mangga"; three are a drawl.
        word = shortened.Count > 0 && Cut(word, 2).Length < word.Length ? shortened[^1] : word;
        return word.Length <= LongestRepaired && Repair(word) is { } repaired
            ? Named(token, repaired, repaired: true)
            : token with { Norm = word, Root = word };
    }

    private Token Named(Token token, string meaning, bool repaired) => token with
    {
        Norm = meaning,
        Root = Deepest(meaning),
        Repaired = repaired,
        IsFiller = !names.Knows(token.Raw) && Lexicon.IsFiller(meaning),
    };

    private string Deepest(string word) =>
        word.Contains(' ', StringComparison.Ordinal) ? word : Affixes.Parts(word, Resolve)?.Root ?? word;

    private string? Resolve(string word)
    {
        if (names.Knows(word))
        {
            return word;
        }

        return Lexicon.Meaning(word) ?? (Lexicon.Words.Knows(word) || taught.Knows(word) ? word : null);
    }

    private string? Repair(string word)
    {
        if (Lexicon.Words.FromConsonants(word) is { } voweled)
        {
            return voweled;
        }

        (string Word, int Distance)? best = null;
        foreach (var index in (ReadOnlySpan<WordIndex>)[names, taught, Lexicon.Words])
        {
            if (index.Nearest(word) is { } near && (best is null || near.Distance < best.Value.Distance))
            {
                best = near;
            }
        }

        // A dictionary form may be what was missed by a letter: "hrgnyq" is no word, but the repaired "hrgnya" is one.
        return best is { } found ? Resolve(found.Word) ?? found.Word : null;
    }

    /// <summary>Runs of a letter cut to two, then to one: <c>kakkkk</c>, <c>kakk</c>, <c>kak</c>.</summary>
    private static IEnumerable<string> Shortened(string word)
    {
        var two = Cut(word, 2);
        if (two.Length < word.Length)
        {
            yield return two;
        }

        var one = Cut(word, 1);
        if (one.Length < two.Length)
        {
            yield return one;
        }
    }

    private static string Cut(string word, int most)
    {
        var kept = new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (length < most || Enumerable.Range(1, most).Any(back => kept[length - back] != letter))
            {
                kept[length++] = letter;
            }
        }

        return new string(kept, 0, length);
    }

    /// <summary>Letters that hang on digits are a code, unless they are money, a doubled word or a count: <c>KT001</c>, but <c>rp25000</c>, <c>anak2</c>, <c>x3</c>.</summary>
    private static bool IsCode(List<Token> tokens, int index)
    {
        var next = index + 1 < tokens.Count && tokens[index + 1].Glued ? tokens[index + 1] : null;
        return next is { IsNumber: true, Raw.Length: > 1 } && tokens[index].Raw is not ("rp" or "idr");
    }

    /// <summary>"g" is short for "no" among words, and for grams behind a number.</summary>
    private static bool IsGrams(List<Token> tokens, int index) => tokens[index].Raw == "g" && index > 0 && tokens[index - 1].IsNumber;
}
