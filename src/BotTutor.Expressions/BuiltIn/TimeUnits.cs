namespace BotTutor.Expressions.BuiltIn;

/// <summary>Moves points of time by so many units, within the years that a point of time may have.</summary>
internal static class TimeUnits
{
    public const string Names = "Second, Minute, Hour, Day, Week, Month or Year";

    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>The unit of that name, whatever its case; nothing where there is none.</summary>
    public static TimeUnit? Find(string? name) => name?.ToUpperInvariant() switch
    {
        "SECOND" => TimeUnit.Second,
        "MINUTE" => TimeUnit.Minute,
        "HOUR" => TimeUnit.Hour,
        "DAY" => TimeUnit.Day,
        "WEEK" => TimeUnit.Week,
        "MONTH" => TimeUnit.Month,
        "YEAR" => TimeUnit.Year,
        _ => null,
    };

    /// <summary>The moved point; nothing where it would lie outside of all years.</summary>
    public static DateTime? TryMove(DateTime time, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => TryMove(time, count, TimeSpan.TicksPerSecond),
        TimeUnit.Minute => TryMove(time, count, TimeSpan.TicksPerMinute),
        TimeUnit.Hour => TryMove(time, count, TimeSpan.TicksPerHour),
        TimeUnit.Day => TryMove(time, count, TimeSpan.TicksPerDay),
        TimeUnit.Week => TryMove(time, count, TimeSpan.TicksPerDay * DaysPerWeek),
        TimeUnit.Month => TryMoveMonths(time, count),
        _ => TryMoveMonths(time, (Int128)count * MonthsPerYear),
    };

    private static DateTime? TryMove(DateTime time, long count, long unit)
    {
        var ticks = time.Ticks + ((Int128)count * unit);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime((long)ticks, time.Kind) : null;
    }

    private static DateTime? TryMoveMonths(DateTime time, Int128 months)
    {
        var target = ((Int128)time.Year * MonthsPerYear) + time.Month - 1 + months;
        return target >= MonthsPerYear && target < (Int128)(DateTime.MaxValue.Year + 1) * MonthsPerYear ? time.AddMonths((int)months) : null;
    }
}
