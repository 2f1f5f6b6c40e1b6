using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Reads telephone numbers as people group them, and writes them as <c>+628...</c>.</summary>
internal static class PhoneNumbers
{
    private const int MostDigits = 15;

    /// <summary>Reads the number that begins at a token.</summary>
    public static (string Number, int End, double Score)? At(Message message, int index)
    {
        var token = message.Tokens[index];
        var hasPlus = token.Raw == "+" && message.At(index + 1) is { IsNumber: true };
        if (!(token.IsNumber || hasPlus || token.Raw == "(") || IsInsideWord(message, index))
        {
            return null;
        }

        var (digits, stop) = Digits(message.Text, token.Start);
        if (Written(digits, hasPlus) is not { } written)
        {
            return null;
        }

        var end = index + 1;
        while (message.At(end) is { } next && next.Start < stop)
        {
            end++;
        }

        var isCut = message.Tokens[end - 1].End > stop || (message.At(end) is { Glued: true, Kind: not TokenKind.Symbol });
        return isCut ? null : (written.Number, end, written.Score);
    }

    /// <summary>Takes digits over the signs between groups. A blank ends a number that is long enough, unless another group of three or more follows.</summary>
    private static (string Digits, int Stop) Digits(string text, int start)
    {
        var digits = new char[MostDigits + 1];
        var count = 0;
        var stop = start;
        for (var at = start; at < text.Length && count <= MostDigits; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[count++] = text[at];
                stop = at + 1;
            }
            else if (!(IsGrouping(text[at]) && at - stop < 2) || (count >= 10 && text[at] == ' ' && GroupLength(text, at + 1) < 3))
            {
                break;
            }
        }

        return (new string(digits, 0, count), stop);
    }

    private static bool IsGrouping(char character) => character is ' ' or '-' or '.' or '(' or ')' or '+' or '\u00A0' or '\u2011' or '\u2013';

    private static int GroupLength(string text, int at)
    {
        var length = 0;
        while (at + length < text.Length && char.IsAsciiDigit(text[at + length]))
        {
            length++;
        }

        return length;
    }

    private static (string Number, double Score)? Written(string digits, bool hasPlus)
    {
        var isHome = digits.StartsWith("62", StringComparison.Ordinal) && (hasPlus || digits.Length >= 11);
        var national = isHome ? digits[2..].TrimStart('0') : digits.StartsWith('0') ? digits[1..] : digits;
        var isMobile = national.StartsWith('8') && national.Length is >= 9 and <= 12;
        if (isMobile && (isHome || digits[0] == '0' || national.Length >= 10))
        {
            return ("+62" + national, digits[0] is '0' || isHome ? 1 : 0.8);
        }

        if (hasPlus && !isHome)
        {
            return digits.Length is >= 8 and <= MostDigits ? ("+" + digits, 1) : null;
        }

        var isLandline = (isHome || digits.StartsWith('0')) && national.Length is >= 8 and <= 11 && national[0] is >= '2' and not '8';
        return isLandline ? ("+62" + national, 0.8) : null;
    }

    private static bool IsInsideWord(Message message, int index) =>
        message.Tokens[index].Glued && message.At(index - 1) is { } before && (before.IsWord || before.Raw is "-" or "." or ",");
}
