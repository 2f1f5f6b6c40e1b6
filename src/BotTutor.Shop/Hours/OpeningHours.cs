namespace BotTutor.Shop.Hours;

/// <summary>When a shop is open, week by week, and on which dates it is not.</summary>
public sealed record OpeningHours
{
    // Beyond a year of closed days a shop has no next opening worth telling.
    private const int DaysLookedAhead = 366;

    public required IndonesianZone Zone { get; init; }

    /// <summary>The days on which it opens; each at most once.</summary>
    public required IReadOnlyList<OpeningDay> Week { get; init; }

    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    public bool IsOpenAt(DateTimeOffset moment) => At(moment) is OpenState.Open;

    /// <summary>Says whether the shop is open at a moment, until when, or why not and when it opens.</summary>
    public OpenState At(DateTimeOffset moment)
    {
        var local = Zone.Local(moment);
        var today = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        var spans = SpansOn(today);

        if (spans.FirstOrDefault(span => span.From <= time && time < span.To) is { } now)
        {
            return new OpenState.Open(Zone.At(today, now.To));
        }

        var opens = NextOpening(moment);
        var days = opens is { } next ? DateOnly.FromDateTime(next.DateTime).DayNumber - today.DayNumber : 0;
        return new OpenState.Closed(ReasonAt(today, time, spans), HolidayOn(today), opens, days);
    }

    /// <returns>The first opening after <paramref name="moment"/>, in the shop's zone, or <see langword="null"/> when a year has none.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset moment)
    {
        var local = Zone.Local(moment);
        var today = DateOnly.FromDateTime(local.DateTime);
        var openings =
            from days in Enumerable.Range(0, Math.Min(DaysLookedAhead, DateOnly.MaxValue.DayNumber - today.DayNumber))
            let date = today.AddDays(days)
            from span in SpansOn(date)
            let opens = Zone.At(date, span.From)
            where opens > local
            select (DateTimeOffset?)opens;

        return openings.FirstOrDefault();
    }

    /// <summary>The spans of a date, earliest first; none on a holiday.</summary>
    public IReadOnlyList<OpenSpan> SpansOn(DateOnly date) =>
        HolidayOn(date) is null ? Week.FirstOrDefault(day => day.Day == date.DayOfWeek)?.Spans ?? [] : [];

    private Holiday? HolidayOn(DateOnly date) => Holidays.FirstOrDefault(holiday => holiday.Date == date);

    private ClosedReason ReasonAt(DateOnly today, TimeOnly time, IReadOnlyList<OpenSpan> spans)
    {
        if (HolidayOn(today) is not null)
        {
            return ClosedReason.Holiday;
        }

        if (spans.Count == 0)
        {
            return ClosedReason.DayOff;
        }

        if (time < spans[0].From)
        {
            return ClosedReason.NotYetOpen;
        }

        return time < spans[^1].From ? ClosedReason.Break : ClosedReason.AfterHours;
    }
}
