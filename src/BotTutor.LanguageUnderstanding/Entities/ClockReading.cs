using System.Globalization;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Reads an hour that stands in a range: <c>8</c>, <c>08.00</c>, <c>jam 5 sore</c>, <c>9:30</c>.</summary>
/// <param name="Minutes">Since midnight.</param>
/// <param name="End">The token behind it.</param>
/// <param name="IsSaid">Whether a word or its writing says that it is an hour.</param>
internal readonly record struct ClockReading(int Minutes, int End, bool IsSaid)
{
    public static ClockReading? At(Message message, int index)
    {
        var at = index;
        while (message.At(at)?.IsAny("jam", "dari", "mulai", "from", "at") == true)
        {
            at++;
        }

        if (message.At(at) is not { IsNumber: true } token || Parsed(message, token, at) is not var (hour, minute, end, isWritten) || hour > 24 || minute > 59)
        {
            return null;
        }

        var part = message.At(end);
        var hasPart = part?.IsAny("pagi", "siang", "sore", "malam", "am", "pm") == true;
        if (hasPart && hour < 12 && part!.IsAny("sore", "malam", "pm") || (hasPart && hour < 6 && part!.Is("siang")))
        {
            hour += 12;
        }

        return new ClockReading((hour * 60) + minute, hasPart ? end + 1 : end, at > index || hasPart || isWritten);
    }

    /// <summary>Gives the token behind what parts two hours or days: "-", "sampai", "s/d"; or null.</summary>
    public static int? BehindSign(Message message, int index) =>
        message.Says(index, "s", "/", "d") || message.Says(index, "s", ".", "d") ? index + 3
        : message.At(index)?.IsAny("-", "\u2013", "sampai", "hingga", "sd", "to", "until") == true ? index + 1
        : null;

    public static string Written(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    private static (int Hour, int Minute, int End, bool IsWritten)? Parsed(Message message, Token token, int at)
    {
        if (token.Raw.IndexOfAny(['.', ',']) is var sign and > 0)
        {
            return token.Raw.Length - sign == 3 && Number(token.Raw[..sign]) is { } hours && Number(token.Raw[(sign + 1)..]) is { } minutes ? (hours, minutes, at + 1, true) : null;
        }

        if (message.Says(at + 1, ":") && message.At(at + 2) is { IsNumber: true, Raw.Length: 2 } behind && Number(token.Raw) is { } hour && Number(behind.Raw) is { } minute)
        {
            return (hour, minute, at + 3, true);
        }

        return token.Raw.Length <= 2 && Number(token.Raw) is { } bare ? (bare, 0, at + 1, false) : null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
