using System.Globalization;
using BotTutor.Host.Pages;
using BotTutor.Shop.Hours;

namespace BotTutor.Host.Tests.Pages;

public sealed class ShopFrontTests
{
    private static readonly OpenSpan Morning = new(new TimeOnly(8, 0), new TimeOnly(12, 0));
    private static readonly OpenSpan Afternoon = new(new TimeOnly(13, 30), new TimeOnly(17, 0));

    [Fact]
    public void Days_that_open_alike_are_told_together_and_closed_ones_not_at_all()
    {
        var hours = Hours((DayOfWeek.Monday, [Morning]), (DayOfWeek.Tuesday, [Morning]), (DayOfWeek.Wednesday, [Morning, Afternoon]), (DayOfWeek.Sunday, [Morning]));

        ShopFront.HoursOf(hours, CultureInfo.GetCultureInfo("id-ID"))
            .ShouldBe("Senin–Selasa 08.00–12.00, Rabu 08.00–12.00, 13.30–17.00, Minggu 08.00–12.00 WIB");
        ShopFront.HoursOf(hours, CultureInfo.GetCultureInfo("en-US"))
            .ShouldBe("Monday–Tuesday 08:00–12:00, Wednesday 08:00–12:00, 13:30–17:00, Sunday 08:00–12:00 WIB");
    }

    private static OpeningHours Hours(params (DayOfWeek Day, OpenSpan[] Spans)[] week) => new()
    {
        Zone = IndonesianZone.Western,
        Week = [.. week.Select(day => new OpeningDay(day.Day, day.Spans))],
    };
}
