using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding;

/// <summary>Tells Indonesian from English by the little words of a message.</summary>
public static class MessageLanguage
{
    private const int MostCharacters = 2000;

    private static readonly HashSet<string> English =
    [
        "the", "is", "are", "do", "does", "did", "you", "i", "my", "your", "it", "this", "that", "to", "of", "for", "and", "or", "in", "on", "what", "how", "much", "many", "where", "when", "who", "why", "which",
        "can", "could", "want", "would", "like", "have", "has", "need", "please", "thanks", "thank", "hello", "good", "morning", "speak", "english", "there", "with", "from", "not", "no", "yes", "buy", "order",
        "price", "shipping", "ship", "open", "close", "today", "tomorrow", "we", "me", "one", "two", "three", "any", "some", "get", "show", "im", "whats", "dont", "a", "an", "be", "will", "was", "been", "am", "at", "pay", "spicy", "again", "correct", "right", "looks", "start", "over", "cash", "bring", "send", "shirt", "shirts", "chips", "coffee", "cancel", "make", "only", "just",
    ];

    /// <summary>Words of both languages, or of all chats, which tell nothing.</summary>
    private static readonly HashSet<string> Neutral =
        ["ok", "oke", "okay", "hi", "hai", "halo", "hello", "ready", "promo", "cod", "qris", "transfer", "admin", "checkout", "size", "order", "no", "a", "am", "at", "an", "do", "in", "on", "cancel", "size", "stock", "p", "x", "voucher", "refund", "online", "bot", "kak", "free", "item"];

    /// <returns><c>id</c>, <c>en</c>, or null when the message shows neither.</returns>
    public static string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(new Message(text, Normalizer.Plain.Read(text.Length > MostCharacters ? text[..MostCharacters] : text)));
    }

    internal static string? Of(Message message)
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

        return (english, indonesian) switch
        {
            (0, 0) or (1, 0) => null,
            _ when english == indonesian => null,
            _ => english > indonesian ? "en" : "id",
        };
    }

    private static bool IsIndonesian(Token token) =>
        token.IsFiller || Lexicon.Meaning(token.Raw) is not null || (Lexicon.IsMeaningful(token.Norm) && !Lexicon.IsEnglish(token.Norm)) || (token.Root != token.Norm && !Lexicon.IsEnglish(token.Root));
}
