using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds what is written in signs rather than words: mail and web addresses, telephone numbers, order and parcel numbers.</summary>
internal static class CodeReader
{
    private const int LongestCode = 32;

    public static void Read(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (!findings.IsFree(index))
            {
                continue;
            }

            if (PhoneNumbers.At(message, index) is { } phone)
            {
                findings.Claim(Prebuilts.PhoneNumber, index, phone.End, phone.Number, phone.Score);
            }
            else if (!message.Tokens[index].Glued)
            {
                Glued(findings, index);
            }
        }
    }

    private static void Glued(Findings findings, int first)
    {
        var message = findings.Message;
        var end = GluedEnd(message, first);
        var text = message.Stretch(first, end);
        if (text.Length < 4 || text.Length > 200)
        {
            return;
        }

        if (IsMail(text))
        {
            findings.Claim(Prebuilts.Email, first, end, text.ToLowerInvariant());
        }
        else if (IsWebAddress(text))
        {
            findings.Claim(Prebuilts.Url, first, end, text);
        }
        else if (TrackingNumbers.Is(text, IsParcelCue(message, first)))
        {
            findings.Claim(Prebuilts.TrackingNumber, first, end, text.ToUpperInvariant(), 0.9);
        }
        else if (IsCode(message, first, end, text))
        {
            findings.Claim(Prebuilts.OrderNumber, first, end, text.ToUpperInvariant(), 0.9);
        }
    }

    /// <summary>Whatever hangs together without a blank; a sign at the end belongs to the sentence.</summary>
    private static int GluedEnd(Message message, int first)
    {
        var end = first + 1;
        while (message.At(end) is { Glued: true })
        {
            end++;
        }

        while (end > first + 1 && message.Tokens[end - 1].Kind == TokenKind.Symbol)
        {
            end--;
        }

        return end;
    }

    private static bool IsMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.IndexOf('.', at) is var dot && dot > at + 1 && dot < text.Length - 2 && text.LastIndexOf('@') == at;
    }

    private static bool IsWebAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters, then digits, as shops and couriers number things; bare digits only behind a word such as "resi".</summary>
    private static bool IsCode(Message message, int first, int end, string text)
    {
        if (text.Length > LongestCode || message.Tokens[first].Raw is "rp" or "idr" || !text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '/' or '_'))
        {
            return false;
        }

        var digits = text.Count(char.IsAsciiDigit);
        var letters = text.Count(char.IsAsciiLetter);
        if (end - first > 1 && letters >= 2 && digits >= 3 && char.IsAsciiLetter(text[0]))
        {
            return true;
        }

        return digits >= 4 && Enumerable.Range(1, 2).Any(back => IsCue(message.At(first - back)));
    }

    private static bool IsParcelCue(Message message, int first) => Enumerable.Range(1, 2).Any(back => message.At(first - back)?.IsAny("resi", "awb") == true);

    private static bool IsCue(Token? token) => token?.IsAny("resi", "invoice", "order", "pesanan", "nota", "awb", "orderan") == true;
}
