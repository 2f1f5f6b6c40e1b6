using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding;

/// <summary>Tells in which language a message is, by its little words.</summary>
public static class MessageLanguage
{
    private const int MostCharacters = 2000;

    private static readonly HashSet<string> English =
    [
        "the", "is", "are", "do", "does", "did", "you", "i", "my", "your", "it", "this", "that", "to", "of", "for", "and", "or", "in", "on", "what", "how", "much", "many", "where", "when", "who", "why", "which",
        "can", "could", "want", "would", "like", "have", "has", "need", "please", "thanks", "thank", "hello", "good", "morning", "speak", "english", "there", "with", "from", "not", "no", "yes", "buy", "order",
        "price", "shipping", "ship", "open", "close", "today", "tomorrow", "we", "me", "one", "two", "three", "any", "some", "get", "show", "im", "whats", "dont", "a", "an", "be", "will", "was", "been", "am", "at", "pay", "spicy", "again", "correct", "right", "looks", "start", "over", "cash", "bring", "send", "shirt", "shirts", "chips", "coffee", "cancel", "make", "only", "just",
    ];

    private static readonly Dictionary<string, HashSet<string>> Regional = WordList.Entries("languages").ToDictionary(entry => entry.Head, entry => entry.Words.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Words of the lists that Indonesians everywhere use.</summary>
    private static readonly HashSet<string> IndonesianToo = ["aku", "wae", "ana", "mbak", "wong", "apik", "teh", "ka", "siang", "isuk", "pira", "yo", "iki", "suwun", "kula", "jek", "tekan"];

    /// <summary>Words of both languages, or of all chats, which tell nothing.</summary>
    private static readonly HashSet<string> Neutral =
        ["ok", "oke", "okay", "hi", "hai", "halo", "hello", "ready", "promo", "cod", "qris", "transfer", "admin", "checkout", "size", "order", "no", "a", "am", "at", "an", "do", "in", "on", "cancel", "size", "stock", "p", "x", "voucher", "refund", "online", "bot", "kak", "free", "item", "pls", "plz", "sorry", "thx", "tq", "code", "seller", "check"];

    /// <returns><c>id</c>, <c>en</c>, or null when the message shows neither.</returns>
    public static string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(new Message(text, Normalizer.Plain.Read(text.Length > MostCharacters ? text[..MostCharacters] : text)));
    }

    /// <summary>Tells Javanese and Sundanese too. Both are answered in Indonesian, which <see cref="Detect"/> says of them.</summary>
    public static LanguageGuess Guess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return GuessOf(new Message(text, Normalizer.Plain.Read(text.Length > MostCharacters ? text[..MostCharacters] : text)));
    }

    internal static LanguageGuess GuessOf(Message message)
    {
        var words = message.Tokens.Where(token => token.IsWord).ToList();
        var (region, count) = Regional
            .Select(language => (language.Key, Count: words.Count(token => language.Value.Contains(token.Raw) && !IsShared(token.Raw, language.Key))))
            .MaxBy(language => language.Count);
        var (english, indonesian) = Shown(message);
        var total = english + indonesian;
        var known = Of(message);

        // Speakers of both languages mix Indonesian in, but nobody else says "piro" or "sabaraha".
        return (count, known) switch
        {
            ( > 0, not "en") when 2 * count >= words.Count - 2 => new LanguageGuess(region, Rounded(count + 1, words.Count + 1)),
            (_, null) => LanguageGuess.None,
            _ => new LanguageGuess(known, Rounded(Math.Max(english, indonesian), total + 1)),
        };
    }

    internal static string? Of(Message message)
    {
        var (english, indonesian) = Shown(message);
        return (english, indonesian) switch
        {
            (0, 0) or (1, 0) => null,
            _ when english == indonesian => null,
            _ => english > indonesian ? "en" : "id",
        };
    }

    private static double Rounded(int part, int whole) => Math.Round(Math.Min(1, part / (double)whole), 3);

    private static bool IsShared(string word, string language) =>
        Regional.Any(other => other.Key != language && other.Value.Contains(word)) || IndonesianToo.Contains(word);

    private static (int English, int Indonesian) Shown(Message message)
    {
        var english = 0;
        var indonesian = 0;
        foreach (var token in message.Tokens.Where(token => token.IsWord))
        {
            if (English.Contains(token.Raw))
            {
                english += Neutral.Contains(token.Raw) ? 1 : 3;
            }
            else if (!Neutral.Contains(token.Raw) && IsIndonesian(token))
            {
                indonesian += 2;
            }
        }

        return (english, indonesian);
    }

    private static bool IsIndonesian(Token token) =>
        token.IsFiller || Lexicon.Meaning(token.Raw) is not null || (Lexicon.IsMeaningful(token.Norm) && !Lexicon.IsEnglish(token.Norm)) || (token.Root != token.Norm && !Lexicon.IsEnglish(token.Root));
}
