using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>A trait of a message, by its hash, with how much it counts.</summary>
internal readonly record struct Feature(ulong Hash, float Weight);

/// <summary>
/// Turns a message into traits: its words and roots, pairs of neighbours, what kinds of values stand in it, and pieces of its words, which survive misspelling.
/// Words that only address somebody are left out, names and numbers become their kind.
/// </summary>
internal static class Features
{
    private const int MostWords = 60;
    private const string AnyNumber = "#";
    private const float WordShare = 1.3f;
    private const float PairShare = 1.1f;
    private const float KindShare = 0.6f;
    private const float PieceShare = 1.1f;
    private const float StrangeShare = 0.3f;

    /// <summary>What logs put in the place of numbers that nobody else may read.</summary>
    private static readonly HashSet<string> Masked = ["xxxnumberxxx", "xxxphonexxx", "xxxdatexxx", "xxxtimexxx", "xxxpercentxxx", "xxxmoneyxxx"];

    private static readonly HashSet<string> Kinds = [Prebuilts.Product, Prebuilts.City, Prebuilts.Money, Prebuilts.PhoneNumber, Prebuilts.Address, Prebuilts.PersonName, Prebuilts.OrderNumber, Prebuilts.Email, Prebuilts.Url, Prebuilts.DateTime];

    /// <param name="findings">The message.</param>
    /// <param name="words">Its words that carry the wish.</param>
    public static List<Feature> Of(Findings findings, List<FeatureWord> words)
    {
        var features = new List<Feature>(words.Count * 12);
        Group(features, WordShare, found =>
        {
            foreach (var word in words)
            {
                found.Add(Hash('w', word.Norm));
                if (word.Root != word.Norm)
                {
                    found.Add(Hash('w', word.Root));
                }
            }
        });
        Group(features, PairShare, found => Pairs(words, found));
        Group(features, KindShare, found => AddKinds(findings, words, found));
        Group(features, PieceShare, found => Pieces(words, found));
        return features;
    }

    /// <summary>Gives the words that carry the wish; all of them when none does.</summary>
    public static List<FeatureWord> Words(Findings findings)
    {
        var kinds = new string?[findings.Message.Tokens.Count];
        foreach (var finding in findings.All.Where(finding => Kinds.Contains(finding.Name)))
        {
            Array.Fill(kinds, finding.Name, finding.First, finding.End - finding.First);
        }

        var telling = Words(findings.Message, kinds, withFillers: false);
        return telling.Count > 0 ? Courtesy.TakenOff(telling) : Words(findings.Message, kinds, withFillers: true);
    }

    private static List<FeatureWord> Words(Message message, string?[] kinds, bool withFillers)
    {
        var words = new List<FeatureWord>();
        for (var index = 0; index < message.Words.Count; index++)
        {
            var word = message.Words[index];
            var token = message.Tokens[word.Token];
            if (Masked.Contains(token.Raw))
            {
                AddNumber(words);
                continue;
            }

            if (words.Count >= MostWords || token.Kind == TokenKind.Symbol || (token.IsFiller && !withFillers) || IsSomebody(message, word.Token))
            {
                continue;
            }

            var kind = kinds[word.Token] ?? (token.IsNumber ? Prebuilts.Number : Class(message.Words, index));
            var root = token.Norm == word.Text ? token.Root : word.Text;
            kind ??= root == word.Text ? null : Lexicon.Class(root);
            words.Add(new FeatureWord(token.IsNumber ? AnyNumber : word.Text, token.IsNumber ? AnyNumber : root, kind is Prebuilts.Product ? "goods" : kind));
        }

        return words;
    }

    private static string? Class(IReadOnlyList<MessageWord> words, int index) =>
        (index + 1 < words.Count ? Lexicon.Class(words[index].Text, words[index + 1].Text) : null)
        ?? (index > 0 ? Lexicon.Class(words[index - 1].Text, words[index].Text) : null)
        ?? Lexicon.Class(words[index].Text);

    /// <summary>A number that a log has cut into several counts once.</summary>
    private static void AddNumber(List<FeatureWord> words)
    {
        if (words.Count == 0 || words[^1].Norm != AnyNumber)
        {
            words.Add(new FeatureWord(AnyNumber, AnyNumber, Prebuilts.Number));
        }
    }

    /// <summary>A mention, or what a log put in the place of a name.</summary>
    private static bool IsSomebody(Message message, int at) =>
        (message.Tokens[at].Raw is { Length: > 6 } raw && raw.StartsWith("xxx", StringComparison.Ordinal) && raw.EndsWith("xxx", StringComparison.Ordinal))
        || (message.At(at - 1) is { Raw: "@" } && message.Tokens[at].Glued);

    private static void Pairs(List<FeatureWord> words, List<ulong> found)
    {
        for (var index = 0; index <= words.Count; index++)
        {
            var left = index == 0 ? "^" : words[index - 1].Key;
            var right = index == words.Count ? "$" : words[index].Key;
            found.Add(Hash('p', left, right));
            if (index + 1 < words.Count)
            {
                found.Add(Hash('s', words[index].Key, words[Math.Min(index + 2, words.Count - 1)].Key));
            }
        }
    }

    private static void AddKinds(Findings findings, List<FeatureWord> words, List<ulong> found)
    {
        foreach (var kind in words.Select(word => word.Kind).OfType<string>().Distinct())
        {
            found.Add(Hash('k', kind));
        }

        found.Add(Hash('n', words.Count switch { 1 => "1", 2 => "2", 3 or 4 => "4", <= 7 => "7", <= 12 => "12", _ => "many" }));
        if (findings.Message.Tokens.Any(token => token.Raw == "?"))
        {
            found.Add(Hash('n', "?"));
        }

        if (findings.Message.Tokens.Any(token => token.Raw == "!"))
        {
            found.Add(Hash('n', "!"));
        }
    }

    private static void Pieces(List<FeatureWord> words, List<ulong> found)
    {
        Span<char> padded = stackalloc char[34];
        foreach (var word in words)
        {
            if (word.Kind is Prebuilts.City or Prebuilts.Number or Prebuilts.PhoneNumber or Prebuilts.Address or Prebuilts.PersonName || word.Norm.Length > 32)
            {
                continue;
            }

            padded[0] = '<';
            word.Norm.CopyTo(padded[1..]);
            padded[word.Norm.Length + 1] = '>';
            var length = word.Norm.Length + 2;
            for (var size = 3; size <= 4; size++)
            {
                for (var start = 0; start + size <= length; start++)
                {
                    found.Add(Hash('g', padded.Slice(start, size)));
                }
            }
        }
    }

    /// <summary>Adds a group of traits so that together they count a fixed share, however many they are.</summary>
    private static void Group(List<Feature> features, float share, Action<List<ulong>> find)
    {
        var found = new List<ulong>();
        find(found);
        if (found.Count == 0)
        {
            return;
        }

        var weight = share / MathF.Sqrt(found.Count);
        foreach (var hash in found)
        {
            features.Add(new Feature(hash, weight));
        }
    }

    /// <summary>Gives the traits that say how many words of a message no example of a wish has.</summary>
    /// <param name="unknown">How many words no such example has.</param>
    /// <param name="all">How many words there are.</param>
    public static IEnumerable<Feature> Strangeness(int unknown, int all)
    {
        if (all == 0)
        {
            yield break;
        }

        yield return new Feature(Hash('u', unknown switch { 0 => "0", 1 => "1", 2 => "2", 3 or 4 => "4", <= 7 => "7", _ => "many" }), StrangeShare);
        yield return new Feature(Hash('v', (4 * unknown / all) switch { 0 when unknown == 0 => "none", 0 => "few", 1 => "some", 2 => "half", 3 => "most", _ => "all" }), StrangeShare);
    }

    private static ulong Hash(char kind, ReadOnlySpan<char> text) => Mixed(Mixed(14695981039346656037UL, kind), text);

    private static ulong Hash(char kind, string left, string right) => Mixed(Mixed(Hash(kind, left), ' '), right);

    private static ulong Mixed(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            hash = Mixed(hash, character);
        }

        return hash;
    }

    private static ulong Mixed(ulong hash, char character) => (hash ^ character) * 1099511628211UL;
}

/// <summary>A word as the classifier sees it.</summary>
/// <param name="Norm">In good spelling.</param>
/// <param name="Root">Without affixes.</param>
/// <param name="Kind">What it names, such as <c>city</c> or <c>goods</c>, or null.</param>
internal sealed record FeatureWord(string Norm, string Root, string? Kind)
{
    /// <summary>Gets what it is called among its neighbours: its kind, or its root.</summary>
    public string Key { get; } = Kind ?? Norm;
}
