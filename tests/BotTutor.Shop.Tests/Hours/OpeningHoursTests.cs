using System.Globalization;
using BotTutor.Shop.Hours;

namespace BotTutor.Shop.Tests.Hours;

public sealed class OpeningHoursTests
{
    // 25 November 2026 is a Wednesday, so the 29th is a Sunday; 25 December is a Friday.
    [Theory]
    [InlineData("2026-11-25T08:00+07:00", "2026-11-25T17:00+07:00")]
    [InlineData("2026-11-25T16:59+07:00", "2026-11-25T17:00+07:00")]
    [InlineData("2026-11-27T09:00+07:00", "2026-11-27T11:30+07:00")]
    [InlineData("2026-11-27T13:30+07:00", "2026-11-27T17:00+07:00")]
    [InlineData("2026-11-25T01:00Z", "2026-11-25T17:00+07:00")]
    public void Between_opening_and_closing_it_is_open_until_closing(string moment, string until) =>
        At(moment).ShouldBe(new OpenState.Open(Moment(until)));

    [Theory]
    [InlineData("2026-11-25T07:59+07:00", ClosedReason.NotYetOpen, "2026-11-25T08:00+07:00", 0)]
    [InlineData("2026-11-25T17:00+07:00", ClosedReason.AfterHours, "2026-11-26T08:00+07:00", 1)]
    [InlineData("2026-11-27T12:00+07:00", ClosedReason.Break, "2026-11-27T13:30+07:00", 0)]
    [InlineData("2026-11-28T17:30+07:00", ClosedReason.AfterHours, "2026-11-30T08:00+07:00", 2)]
    [InlineData("2026-11-29T10:00+07:00", ClosedReason.DayOff, "2026-11-30T08:00+07:00", 1)]
    [InlineData("2026-11-28T17:30Z", ClosedReason.DayOff, "2026-11-30T08:00+07:00", 1)]
    public void Outside_of_them_it_says_why_and_when_it_opens(string moment, ClosedReason reason, string opens, int days) =>
        At(moment).ShouldBe(new OpenState.Closed(reason, null, Moment(opens), days));

    [Fact]
    public void On_a_holiday_it_is_closed_and_says_which() =>
        At("2026-12-25T10:00+07:00").ShouldBe(
            new OpenState.Closed(ClosedReason.Holiday, TestShop.Hours.Holidays[0], Moment("2026-12-26T08:00+07:00"), 1));

    [Fact]
    public void A_holiday_is_skipped_when_the_next_opening_is_looked_for() =>
        TestShop.Hours.NextOpening(Moment("2026-12-24T18:00+07:00")).ShouldBe(Moment("2026-12-26T08:00+07:00"));

    [Fact]
    public void A_shop_that_never_opens_has_no_next_opening()
    {
        var never = TestShop.Hours with { Week = [] };

        never.At(Moment("2026-11-25T10:00+07:00")).ShouldBe(new OpenState.Closed(ClosedReason.DayOff, null, null, 0));
    }

    [Fact]
    public void At_the_end_of_time_there_is_no_next_opening_and_no_error() =>
        TestShop.Hours.NextOpening(new DateTimeOffset(9999, 12, 31, 10, 0, 0, TimeSpan.Zero)).ShouldBeNull();

    [Theory]
    [InlineData("Asia/Jakarta", "WIB", 7)]
    [InlineData("wita", "WITA", 8)]
    [InlineData("asia/jayapura", "WIT", 9)]
    public void A_zone_is_found_by_either_name(string name, string abbreviation, int hours)
    {
        var zone = IndonesianZone.Find(name).ShouldNotBeNull();

        zone.Abbreviation.ShouldBe(abbreviation);
        zone.Offset.ShouldBe(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Europe/Berlin")]
    public void Other_zones_are_unknown(string? name) => IndonesianZone.Find(name).ShouldBeNull();

    private static OpenState At(string moment) => TestShop.Hours.At(Moment(moment));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
