using System.Globalization;

namespace BotTutor.Expressions.Functions;

/// <summary>Points of time as text. Calculation asks for the one full form; formatting takes whatever can be read.</summary>
internal static class Timestamps
{
    public const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static DateTime? TryRead(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time : null;

    /// <summary>Reads a text in <see cref="Format"/> only.</summary>
    public static DateTime? TryReadStrict(string? text)
    {
        if (text is null || text.Length != Format.Length)
        {
            return null;
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;
    }
}
