using System.Globalization;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Points of time as text. Calculation asks for a full form; formatting takes whatever can be read.</summary>
internal static class Timestamps
{
    /// <summary>How a point of time is written unless a format is named.</summary>
    public const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public const string FullForm = "a point of time such as 2018-03-15T13:00:00.111Z";

    public const string AnyForm = "a point of time that can be read, such as 2018-03-15T13:00:00Z";

    private const string RoundTrip = "o";

    public static DateTime? TryRead(string? text) =>
        text is null ? null
        : ReadFull(text) is { } full ? full
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time
        : null;

    /// <summary>Reads a text in <see cref="Format"/>, or with seven digits of a second, and in no other form.</summary>
    public static DateTime? TryReadStrict(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (ReadFull(text) is { } full)
        {
            return full;
        }

        return text.Length > Format.Length
            && DateTime.TryParseExact(text, RoundTrip, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
                ? time
                : null;
    }

    /// <summary>Writes a point of time; nothing when the format is none. <see cref="Format"/> is written alike in all locales, so that it can be read again.</summary>
    public static string? TryWrite(DateTime time, string format, CultureInfo locale)
    {
        if (DatePattern.Of(format) is { } pattern && (ReferenceEquals(format, Format) || pattern.Suits(locale)))
        {
            return pattern.Write(time);
        }

        try
        {
            return time.ToString(format, locale);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Reading the usual form letter by letter is several times faster than asking the framework.
    private static DateTime? ReadFull(ReadOnlySpan<char> text)
    {
        if (text.Length != Format.Length || text[4] != '-' || text[7] != '-' || (text[10] | ' ') != 't' || text[13] != ':' || text[16] != ':' || text[19] != '.' || (text[23] | ' ') != 'z')
        {
            return null;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));
        var (hour, minute, second, thousandths) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]), Digits(text[20..23]));
        var isDate = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDate && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 && thousandths >= 0
            ? new DateTime(year, month, day, hour, minute, second, thousandths, DateTimeKind.Utc)
            : null;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
