using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that count time in ticks, ten million of which are a second.</summary>
internal static class TickFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "ticks", Number, [Any], Ticks },
        { "dateTimeDiff", Number, [Any, Any], Difference },
        { "ticksToDays", Number, [Number], arguments => Per(arguments, TimeSpan.TicksPerDay) },
        { "ticksToHours", Number, [Number], arguments => Per(arguments, TimeSpan.TicksPerHour) },
        { "ticksToMinutes", Number, [Number], arguments => Per(arguments, TimeSpan.TicksPerMinute) },
    };

    private static EvaluationResult Ticks(Arguments arguments) =>
        Timestamps.TryReadStrict(arguments.Text(0)) is { } time ? EvaluationResult.Of(time.Ticks) : arguments.Expected(0, Timestamps.FullForm);

    private static EvaluationResult Difference(Arguments arguments) =>
        (Timestamps.TryReadStrict(arguments.Text(0)), Timestamps.TryReadStrict(arguments.Text(1))) switch
        {
            (null, _) => arguments.Expected(0, Timestamps.FullForm),
            (_, null) => arguments.Expected(1, Timestamps.FullForm),
            ({ } first, { } second) => EvaluationResult.Of(first.Ticks - second.Ticks),
        };

    private static EvaluationResult Per(Arguments arguments, long unit) =>
        arguments.WholeNumber(0) is { } ticks ? EvaluationResult.Of((double)ticks / unit) : arguments.Expected(0, "a whole number of ticks");
}
