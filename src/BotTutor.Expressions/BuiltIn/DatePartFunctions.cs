using System.Globalization;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that take a part out of a point of time.</summary>
internal static class DatePartFunctions
{
    private const int Noon = 12;
    private const int Evening = 18;
    private const int Night = 22;

    public static FunctionTable Table { get; } = new()
    {
        { "dayOfMonth", Number, [Any], arguments => Part(arguments, time => time.Day) },
        { "dayOfWeek", Number, [Any], arguments => Part(arguments, time => (int)time.DayOfWeek) },
        { "dayOfYear", Number, [Any], arguments => Part(arguments, time => time.DayOfYear) },
        { "month", Number, [Any], arguments => Part(arguments, time => time.Month) },
        { "year", Number, [Any], arguments => Part(arguments, time => time.Year) },
        { "date", Text, [Any], arguments => Part(arguments, time => time.ToString("M/dd/yyyy", CultureInfo.InvariantCulture)) },
        { "getTimeOfDay", Text, [Any], arguments => Part(arguments, TimeOfDay) },
    };

    private static EvaluationResult Part(Arguments arguments, Func<DateTime, Value> part) =>
        Timestamps.TryReadStrict(arguments.Text(0)) is { } time
            ? EvaluationResult.Of(part(time))
            : arguments.Expected(0, Timestamps.FullForm);

    private static Value TimeOfDay(DateTime time) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        ( < Noon, _) => "morning",
        (Noon, 0) => "noon",
        ( < Evening, _) => "afternoon",
        ( < Night, _) or (Night, 0) => "evening",
        _ => "night",
    };
}
