namespace BotTutor.Expressions.BuiltIn;

/// <summary>Moves points of time by so many units, within the years that a point of time may have.</summary>
internal static class TimeUnits
{
    public const string Names = "Second, Minute, Hour, Day, Week, Month or Year";

    public static bool IsKnown(string? unit) => unit?.ToUpperInvariant() is "SECOND" or "MINUTE" or "HOUR" or "DAY" or "WEEK" or "MONTH" or "YEAR";

    /// <summary>The moved point; nothing where it would lie outside of all years.</summary>
    public static DateTime? TryMove(DateTime time, long count, string unit)
    {
        const int MonthsPerYear = 12;
        const int DaysPerWeek = 7;
        return unit.ToUpperInvariant() switch
        {
            "SECOND" => TryMove(time, count, TimeSpan.TicksPerSecond),
            "MINUTE" => TryMove(time, count, TimeSpan.TicksPerMinute),
            "HOUR" => TryMove(time, count, TimeSpan.TicksPerHour),
            "DAY" => TryMove(time, count, TimeSpan.TicksPerDay),
            "WEEK" => TryMove(time, count, TimeSpan.TicksPerDay * DaysPerWeek),
            "MONTH" => TryMoveMonths(time, count),
            "YEAR" => TryMoveMonths(time, (Int128)count * MonthsPerYear),
            _ => null,
        };
    }

    private static DateTime? TryMove(DateTime time, long count, long unit)
    {
        var ticks = time.Ticks + ((Int128)count * unit);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime((long)ticks, time.Kind) : null;
    }

    private static DateTime? TryMoveMonths(DateTime time, Int128 months)
    {
        const int MonthsPerYear = 12;
        var target = ((Int128)time.Year * MonthsPerYear) + time.Month - 1 + months;
        return target >= MonthsPerYear && target < (Int128)(DateTime.MaxValue.Year + 1) * MonthsPerYear ? time.AddMonths((int)months) : null;
    }
}
