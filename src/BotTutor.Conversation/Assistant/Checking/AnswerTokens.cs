using System.Globalization;
using System.Text.RegularExpressions;

namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>Cuts an answer, or a fact that it is held against, into words and numbers. Both are cut alike, so that they can be compared.</summary>
internal static partial class AnswerTokens
{
    private const int Thousand = 1_000;
    private const int Million = 1_000_000;

    private static readonly HashSet<string> Turns = ["dan", "serta", "tapi", "tetapi", "namun", "melainkan", "sedangkan", "and", "but", "however", "whereas", "although"];

    public static IReadOnlyList<AnswerToken> Of(string text)
    {
        var tokens = new List<AnswerToken>();
        foreach (var match in Pieces().Matches(text).Cast<Match>())
        {
            tokens.Add(Of(match));
        }

        return tokens;
    }

    private static AnswerToken Of(Match match)
    {
        if (match.Groups["number"] is { Success: true } number)
        {
            return new AnswerToken(TokenKind.Number, Canonical(number.Value, match.Groups["unit"].Value.ToLowerInvariant()), match.Groups["money"].Success);
        }

        if (match.Groups["word"] is { Success: true } found)
        {
            var word = found.Value.Replace('’', '\'').ToLowerInvariant();
            return Turns.Contains(word) ? new AnswerToken(TokenKind.Break, word) : new AnswerToken(TokenKind.Word, word, IsCapital: char.IsUpper(found.Value[0]));
        }

        return new AnswerToken(match.Groups["end"].Success ? TokenKind.End : TokenKind.Break, match.Value);
    }

    private static string Canonical(string digits, string unit)
    {
        var parts = digits.Split('.', ',', ':');
        if (parts.Length > 1 && parts[0].Length <= 3 && parts.Skip(1).All(part => part.Length == 3) && !digits.Contains(':', StringComparison.Ordinal))
        {
            parts = [string.Concat(parts)];
        }

        return parts switch
        {
            [var whole] => Scaled(whole, unit),
            [var hour, { Length: 2 } minute] when unit.Length == 0 => $"{Trimmed(hour)}:{minute}",
            [var whole, var part] => Scaled($"{whole}.{part}", unit),
            _ => digits,
        };
    }

    private static string Scaled(string number, string unit)
    {
        // More digits than a price has: a phone or an account, which only has to be the same.
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || number.Length > 12)
        {
            return number;
        }

        return unit switch
        {
            "rb" or "ribu" or "k" or "thousand" => Written(value * Thousand),
            "jt" or "juta" or "million" => Written(value * Million),
            "%" or "persen" or "percent" => Written(value) + "%",
            _ => Written(value),
        };
    }

    private static string Written(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Trimmed(string digits) => digits.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";

    [GeneratedRegex(
        @"(?<money>\b(?:rp|idr)\b\.?\s*|\brp\.?)?(?<number>(?>\d+(?:[.,:]\d+)*))(?:\s*(?<unit>%|(?:rb|ribu|k|jt|juta|thousand|million|persen|percent)(?!\p{L})))?|(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:-\p{L}+)*)|(?<end>[.!?…\n]+)|(?<break>[,;:()—–•/])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pieces();
}
