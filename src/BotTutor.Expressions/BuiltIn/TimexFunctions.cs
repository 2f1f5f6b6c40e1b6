using System.Globalization;
using BotTutor.Expressions.Functions;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions over timex texts, which say dates and times as people do: <c>XXXX-12-25</c> is a Christmas Day.</summary>
internal static class TimexFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "isDefinite", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.Definite) },
        { "isTime", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.Time) },
        { "isDuration", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.Duration) },
        { "isDate", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.Date) },
        { "isTimeRange", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.TimeRange) },
        { "isDateRange", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.DateRange) },
        { "isPresent", Truth, [Any], arguments => Is(arguments, Constants.TimexTypes.Present) },
        { "resolve", Text, [Any], Resolve },
        { "dateReadBack", Text, [Any, Any], DateReadBack },
    };

    private static EvaluationResult Is(Arguments arguments, string type) =>
        Timexes.TryRead(arguments, out var timex, out var mistake) ? EvaluationResult.Of(timex.Types.Contains(type)) : mistake;

    private static EvaluationResult Resolve(Arguments arguments)
    {
        if (!Timexes.TryRead(arguments, out var timex, out var mistake))
        {
            return mistake;
        }

        var isDate = timex is { Year: not null, Month: not null, DayOfMonth: not null };
        var isTime = timex is { Hour: not null, Minute: not null };
        var isOpen = timex.Year ?? timex.Month ?? timex.DayOfMonth ?? timex.DayOfWeek ?? timex.WeekOfYear;
        var date = string.Create(CultureInfo.InvariantCulture, $"{timex.Year:D4}-{timex.Month:D2}-{timex.DayOfMonth:D2}");
        var time = string.Create(CultureInfo.InvariantCulture, $"{timex.Hour:D2}:{timex.Minute:D2}:{timex.Second ?? 0:D2}");
        return (isDate, isTime, isOpen) switch
        {
            (true, true, _) => EvaluationResult.Of($"{date} {time}"),
            (true, false, _) => EvaluationResult.Of(date),
            (false, true, null) => EvaluationResult.Of(time),
            _ => arguments.Expected(0, "a timex text that says one day or one time, such as 2020-12-20T14"),
        };
    }

    private static EvaluationResult DateReadBack(Arguments arguments) =>
        (Timestamps.TryReadStrict(arguments.Text(0)), Timestamps.TryReadStrict(arguments.Text(1))) switch
        {
            (null, _) => arguments.Expected(0, Timestamps.FullForm),
            (_, null) => arguments.Expected(1, Timestamps.FullForm),
            ({ } today, { } day) => EvaluationResult.Of(TimexRelativeConvert.ConvertTimexToStringRelative(TimexProperty.FromDate(day), today)),
        };
}
