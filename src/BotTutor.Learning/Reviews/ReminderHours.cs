namespace BotTutor.Learning.Reviews;

/// <summary>When a learner wants to be written to: at their hour, by their clock, and never at night.</summary>
/// <param name="Zone">Where the learner's clock stands.</param>
/// <param name="Wanted">The hour that the learner chose.</param>
public sealed record ReminderHours(LearnerZone Zone, TimeOnly Wanted)
{
    /// <summary>From here on nobody is written to.</summary>
    public static TimeOnly QuietFrom { get; } = new(21, 0);

    /// <summary>From here on people are written to again.</summary>
    public static TimeOnly QuietUntil { get; } = new(7, 0);

    /// <summary>The wanted hour; the end of the night for who chose one in it.</summary>
    public TimeOnly Hour => IsQuiet(Wanted) ? QuietUntil : Wanted;

    /// <summary>Whether it is night for the learner.</summary>
    public bool IsQuiet(DateTimeOffset moment) => IsQuiet(TimeOnly.FromDateTime(Zone.Local(moment).DateTime));

    /// <summary>The learner's hour on this day of theirs, or on the day after when it has passed.</summary>
    /// <param name="day">The first day on which there is something to say.</param>
    /// <param name="now">The reminder comes after this moment.</param>
    public DateTimeOffset Next(DateOnly day, DateTimeOffset now)
    {
        var today = Zone.DayOf(now);
        var at = Zone.At(day < today ? today : day, Hour);
        return at > now ? at : at.AddDays(1);
    }

    private static bool IsQuiet(TimeOnly time) => time >= QuietFrom || time < QuietUntil;
}
