using System.Globalization;

namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>Cuts a message into words, numbers and signs. Takes any characters, broken pairs too, in one pass.</summary>
internal static class Tokenizer
{
    /// <param name="text">The message.</param>
    /// <param name="most">How many tokens at most; the rest of the message is not read.</param>
    public static List<Token> Cut(string text, int most)
    {
        var tokens = new List<Token>();
        var at = 0;
        var glued = false;
        while (at < text.Length && tokens.Count < most)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                at++;
                glued = false;
                continue;
            }

            var (end, kind) = Stretch(text, at);
            tokens.Add(new Token(at, end, kind, glued, Fold(text.AsSpan(at, end - at))));
            at = end;
            glued = true;
        }

        return tokens;
    }

    /// <summary>Writes in lower case, without accents; letters beyond Latin stay as they are.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (character is '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded[length++] = character < 128 ? char.ToLowerInvariant(character) : Plain(char.ToLowerInvariant(character));
        }

        return new string(folded, 0, length);
    }

    private static (int End, TokenKind Kind) Stretch(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return (NumberEnd(text, at), TokenKind.Number);
        }

        if (char.IsLetter(text[at]))
        {
            return (WordEnd(text, at), TokenKind.Word);
        }

        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return (at + (isPair ? 2 : 1), TokenKind.Symbol);
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || IsInside(text, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsInside(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
        || (text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static char Plain(char character) => character switch
    {
        >= '\u00E0' and <= '\u00E5' => 'a',
        '\u00E7' => 'c',
        >= '\u00E8' and <= '\u00EB' => 'e',
        >= '\u00EC' and <= '\u00EF' => 'i',
        '\u00F1' => 'n',
        >= '\u00F2' and <= '\u00F6' => 'o',
        >= '\u00F9' and <= '\u00FC' => 'u',
        >= '\uFF41' and <= '\uFF5A' => (char)(character - '\uFF41' + 'a'),
        _ => character,
    };
}
