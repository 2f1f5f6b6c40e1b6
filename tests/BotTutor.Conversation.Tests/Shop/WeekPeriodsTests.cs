using BotTutor.Conversation.Shop;
using BotTutor.Shop.Hours;

namespace BotTutor.Conversation.Tests.Shop;

public sealed class WeekPeriodsTests
{
    private static readonly OpenSpan Day = new(new TimeOnly(8, 0), new TimeOnly(17, 0));
    private static readonly OpenSpan Short = new(new TimeOnly(8, 0), new TimeOnly(12, 0));

    [Fact]
    public void Days_in_a_row_that_open_alike_are_one_period() =>
        Of((DayOfWeek.Monday, Day), (DayOfWeek.Tuesday, Day), (DayOfWeek.Wednesday, Day))
            .ShouldBe([new WeekPeriod(DayOfWeek.Monday, DayOfWeek.Wednesday, Day)]);

    [Fact]
    public void A_day_off_or_other_hours_begin_a_new_period() =>
        Of((DayOfWeek.Monday, Day), (DayOfWeek.Wednesday, Day), (DayOfWeek.Thursday, Short))
            .ShouldBe(
            [
                new WeekPeriod(DayOfWeek.Monday, DayOfWeek.Monday, Day),
                new WeekPeriod(DayOfWeek.Wednesday, DayOfWeek.Wednesday, Day),
                new WeekPeriod(DayOfWeek.Thursday, DayOfWeek.Thursday, Short),
            ]);

    [Fact]
    public void A_week_without_a_day_off_runs_from_Monday_to_Sunday() =>
        Of([.. Enum.GetValues<DayOfWeek>().Select(day => (day, Day))])
            .ShouldBe([new WeekPeriod(DayOfWeek.Monday, DayOfWeek.Sunday, Day)]);

    private static IReadOnlyList<WeekPeriod> Of(params (DayOfWeek Day, OpenSpan Span)[] days) =>
        WeekPeriods.Of(new OpeningHours
        {
            Zone = IndonesianZone.Western,
            Week = [.. days.Select(day => new OpeningDay(day.Day, [day.Span]))],
        });
}
