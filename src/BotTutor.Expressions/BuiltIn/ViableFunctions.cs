using System.Globalization;
using System.Text.RegularExpressions;
using BotTutor.Expressions.Functions;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that find the next or the last day or time that a timex text may mean, seen from now. A time zone may be named.</summary>
internal static partial class ViableFunctions
{
    private const int LeapYear = 2000;

    public static FunctionTable Table { get; } = new()
    {
        { "getNextViableDate", Text, [Text], [Text], arguments => ViableDate(arguments, 1) },
        { "getPreviousViableDate", Text, [Text], [Text], arguments => ViableDate(arguments, -1) },
        { "getNextViableTime", Text, [Text], [Text], arguments => ViableTime(arguments, 1) },
        { "getPreviousViableTime", Text, [Text], [Text], arguments => ViableTime(arguments, -1) },
    };

    [GeneratedRegex(@"^TXX:([0-5][0-9]):([0-5][0-9])$")]
    private static partial Regex TimePattern();

    private static EvaluationResult ViableDate(Arguments arguments, int direction)
    {
        const string Wanted = "a timex text with a month and a day only, such as XXXX-10-31";
        if (!Timexes.TryRead(arguments, out var timex, out var mistake))
        {
            return mistake;
        }

        if (timex is not { Year: null, Month: { } month, DayOfMonth: { } day })
        {
            return arguments.Expected(0, Wanted);
        }

        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(LeapYear, month))
        {
            return arguments.Misused(0, Wanted);
        }

        if (HereAndNow(arguments) is not { } now)
        {
            return arguments.Expected(1, TimeZones.Wanted);
        }

        var order = (month, day).CompareTo((now.Month, now.Day));
        var isThisYear = direction > 0 ? order >= 0 : order < 0;
        var year = isThisYear ? now.Year : now.Year + direction;
        while (day > DateTime.DaysInMonth(year, month))
        {
            year += direction;
        }

        return EvaluationResult.Of(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"));
    }

    private static EvaluationResult ViableTime(Arguments arguments, int direction)
    {
        const string Wanted = "a timex text with minutes and seconds only, such as TXX:15:28";
        if (arguments.Text(0) is not { } text)
        {
            return arguments.Misused(0, Wanted);
        }

        if (TimePattern().Match(text) is not { Success: true } match)
        {
            return arguments.Expected(0, Wanted);
        }

        if (HereAndNow(arguments) is not { } now)
        {
            return arguments.Expected(1, TimeZones.Wanted);
        }

        const int HoursPerDay = 24;
        var minute = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var second = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        var order = (minute, second).CompareTo((now.Minute, now.Second));
        var isThisHour = direction > 0 ? order >= 0 : order < 0;
        var hour = (now.Hour + (isThisHour ? 0 : direction) + HoursPerDay) % HoursPerDay;
        return EvaluationResult.Of(TimexProperty.FromTime(new Time(hour, minute, second)).TimexValue);
    }

    private static DateTime? HereAndNow(Arguments arguments)
    {
        var now = DateFunctions.Now(arguments);
        return arguments.Count == 1 ? now
            : TimeZones.Find(arguments.Text(1)) is { } zone ? TimeZoneInfo.ConvertTimeFromUtc(now, zone)
            : null;
    }
}
