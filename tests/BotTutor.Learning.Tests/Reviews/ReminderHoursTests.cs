using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Tests.Reviews;

public sealed class ReminderHoursTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("19:30", "19:30")]
    [InlineData("23:00", "07:00")]
    [InlineData("21:00", "07:00")]
    [InlineData("06:59", "07:00")]
    [InlineData("07:00", "07:00")]
    public void Nobody_is_written_to_at_night(string wanted, string hour) =>
        Hours(LearnerZone.Western, wanted).Hour.ShouldBe(TimeOnly.Parse(hour, null));

    [Fact]
    public void The_hour_is_the_learners_own_wherever_they_live()
    {
        var now = new DateTimeOffset(2026, 11, 25, 10, 30, 0, TimeSpan.Zero);

        Hours(LearnerZone.Western, "19:00").Next(Today, now).ShouldBe(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
        Hours(LearnerZone.Eastern, "19:00").Next(Today, now).ShouldBe(new DateTimeOffset(2026, 11, 26, 10, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void The_day_is_the_learners_own_near_midnight()
    {
        // 23:30 in Jakarta, already the next day in Jayapura.
        var now = new DateTimeOffset(2026, 11, 25, 16, 30, 0, TimeSpan.Zero);

        LearnerZone.Western.DayOf(now).ShouldBe(Today);
        LearnerZone.Eastern.DayOf(now).ShouldBe(Today.AddDays(1));
        Hours(LearnerZone.Western, "08:00").IsQuiet(now).ShouldBeTrue();
        Hours(LearnerZone.Western, "08:00").Next(Today, now).ShouldBe(new DateTimeOffset(2026, 11, 26, 1, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void What_is_due_later_comes_on_its_own_day() =>
        Hours(LearnerZone.Western, "08:00").Next(Today.AddDays(4), new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero))
            .ShouldBe(new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("wita", 480)]
    [InlineData("Asia/Jayapura", 540)]
    [InlineData("utc+10", 600)]
    [InlineData("UTC-3:30", -210)]
    public void A_zone_is_read_as_people_write_it(string text, int minutes) =>
        LearnerZone.Find(text)!.Offset.ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars")]
    [InlineData("UTC+15")]
    [InlineData("UTC+8:75")]
    public void What_is_no_zone_is_none(string? text) => LearnerZone.Find(text).ShouldBeNull();

    private static ReminderHours Hours(LearnerZone zone, string wanted) => new(zone, TimeOnly.Parse(wanted, null));
}
