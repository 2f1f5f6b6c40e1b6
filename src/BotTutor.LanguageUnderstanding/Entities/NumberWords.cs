using System.Globalization;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Reads numbers in digits and in words, Indonesian and English: <c>1.500.000</c>, <c>dua puluh lima ribu</c>, <c>1,5 juta</c>.</summary>
internal static class NumberWords
{
    /// <summary>Beyond this, a number means nothing in a shop, and sums could lose digits.</summary>
    private const double Largest = 1e12;

    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["nol"] = 0,
        ["satu"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
    {
        ["puluh"] = 10,
        ["ratus"] = 100,
        ["ribu"] = 1e3,
        ["juta"] = 1e6,
        ["miliar"] = 1e9,
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
    };

    private static readonly Dictionary<string, double> Whole = new(StringComparer.Ordinal)
    {
        ["seratus"] = 100,
        ["seribu"] = 1e3,
        ["sejuta"] = 1e6,
    };

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>The number and the token behind it, or null when none begins here.</returns>
    public static (double Value, int End)? At(Message message, int index) => message.At(index) switch
    {
        { IsNumber: true } token => Digits(token.Raw) is { } digits ? Scaled(message, digits, index + 1) : null,
        { IsWord: true } => InWords(message, index),
        _ => null,
    };

    /// <summary>Reads digits: a sign before exactly three digits parts thousands, any other sign is a decimal point.</summary>
    public static double? Digits(string raw)
    {
        var last = raw.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return Parsed(raw);
        }

        var other = raw.AsSpan(0, last).IndexOfAny('.', ',');
        var isThousands = raw.Length - last - 1 == 3 && raw[0] != '0' && (other < 0 || raw[other] == raw[last]);
        return isThousands || (other >= 0 && raw[other] == raw[last])
            ? Parsed(string.Concat(raw.Where(char.IsAsciiDigit)))
            : Parsed(string.Concat(string.Concat(raw.Take(last).Where(char.IsAsciiDigit)), ".", raw.AsSpan(last + 1)));
    }

    /// <summary>Whether digits are written with a sign between thousands, as prices are.</summary>
    public static bool HasThousands(string raw) => raw.Length >= 5 && raw[^4] is '.' or ',' && Digits(raw) >= 1000;

    /// <summary>Digits with a scale behind: <c>25rb</c>, <c>1,5 juta</c>, <c>25k</c>.</summary>
    private static (double Value, int End) Scaled(Message message, double value, int index) => message.At(index) switch
    {
        { Raw: "k", Glued: true } => (value * 1000, index + 1),
        { Raw: "k" } when value is >= 5 and < 10_000 && message.At(index + 1) is null or { Kind: TokenKind.Symbol } => (value * 1000, index + 1),
        { Raw: "m", Glued: true } => (value * 1e6, index + 1),
        { } token when Scales.TryGetValue(token.Norm, out var scale) && value * scale <= Largest => (value * scale, index + 1),
        _ => (value, index),
    };

    private static (double Value, int End)? InWords(Message message, int start)
    {
        double total = 0;
        double group = 0;
        var index = start;
        var last = -1.0;
        for (; message.At(index) is { IsWord: true } token; index++)
        {
            var word = token.Norm;
            if (Units.TryGetValue(word, out var unit) && (last < 0 || (last >= 10 && unit < last)))
            {
                group += last = unit;
            }
            else if (word == "belas" && last is > 0 and < 10)
            {
                group += 10;
                last = 1;
            }
            else if (Whole.TryGetValue(word, out var whole) && (last < 0 || whole < last))
            {
                (total, group, last) = whole >= 1000 ? (total + whole, group, whole) : (total, group + whole, whole);
            }
            else if (Scales.TryGetValue(word, out var scale) && last >= 0)
            {
                (total, group) = scale >= 1000 ? (total + (group * scale), 0) : (total, group - last + (last * scale));
                last = scale;
            }
            else if (word is "setengah" or "half" && (last < 0 || last < 10))
            {
                return Scaled(message, total + group + 0.5, index + 1);
            }
            else
            {
                break;
            }
        }

        return last >= 0 && total + group <= Largest ? (total + group, index) : null;
    }

    private static double? Parsed(string digits) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Largest ? value : null;
}
