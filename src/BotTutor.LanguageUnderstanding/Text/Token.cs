namespace BotTutor.LanguageUnderstanding.Text;

internal enum TokenKind
{
    Word,
    Number,
    Symbol,
}

/// <summary>A word, a number or a sign of a message.</summary>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="End">The place behind its last character.</param>
/// <param name="Kind">What its characters are.</param>
/// <param name="Glued">Whether nothing stands between it and the token before, as in <c>25rb</c>.</param>
/// <param name="Raw">Lower case, accents off.</param>
internal sealed record Token(int Start, int End, TokenKind Kind, bool Glued, string Raw)
{
    /// <summary>Gets the word in good spelling; may be several words, such as <c>terima kasih</c>.</summary>
    public string Norm { get; init; } = Raw;

    /// <summary>Gets <see cref="Norm"/> without affixes, when what is left is a word.</summary>
    public string Root { get; init; } = Raw;

    /// <summary>Gets a value indicating whether <see cref="Norm"/> was guessed from a misspelling.</summary>
    public bool Repaired { get; init; }

    /// <summary>Gets a value indicating whether it only addresses somebody or colours the sentence.</summary>
    public bool IsFiller { get; init; }

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether this is the word, as written or in good spelling.</summary>
    public bool Is(string word) => Raw == word || Norm == word;

    public bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
