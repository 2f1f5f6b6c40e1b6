using BotTutor.Shop.Hours;

namespace BotTutor.Conversation.Shop;

/// <summary>Days in a row with the same hours, such as Monday to Saturday 08.00 to 17.00.</summary>
internal sealed record WeekPeriod(DayOfWeek First, DayOfWeek Last, OpenSpan Span);

/// <summary>Tells a week's hours in as few words as it can: days in a row that open alike are one period. Weeks begin on Monday.</summary>
internal static class WeekPeriods
{
    private const int DaysOfWeek = 7;

    public static IReadOnlyList<WeekPeriod> Of(OpeningHours hours)
    {
        var periods = new List<WeekPeriod>();
        for (var index = 1; index <= DaysOfWeek; index++)
        {
            var day = (DayOfWeek)(index % DaysOfWeek);
            foreach (var span in hours.Week.FirstOrDefault(open => open.Day == day)?.Spans ?? [])
            {
                Extend(periods, day, span);
            }
        }

        return periods;
    }

    private static void Extend(List<WeekPeriod> periods, DayOfWeek day, OpenSpan span)
    {
        var before = (DayOfWeek)(((int)day + DaysOfWeek - 1) % DaysOfWeek);
        var known = periods.FindIndex(period => period.Last == before && period.Span == span);
        if (known >= 0 && day != DayOfWeek.Monday)
        {
            periods[known] = periods[known] with { Last = day };
        }
        else
        {
            periods.Add(new WeekPeriod(day, day, span));
        }
    }
}
