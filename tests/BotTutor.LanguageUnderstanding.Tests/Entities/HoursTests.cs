namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class HoursTests
{
    private const string Weekdays = "\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\"";

    [Theory]
    [InlineData("senin-sabtu 8-5", "{\"open\":\"08:00\",\"close\":\"17:00\",\"days\":[" + Weekdays + "]}")]
    [InlineData("buka jam 8 pagi sampe jam 5 sore, minggu libur", "{\"open\":\"08:00\",\"close\":\"17:00\",\"closed\":[\"sunday\"]}")]
    [InlineData("24 jam", "{\"open\":\"00:00\",\"close\":\"24:00\"}")]
    [InlineData("setiap hari 09.00-21.00 wita", "{\"open\":\"09:00\",\"close\":\"21:00\",\"days\":[" + Weekdays + ",\"sunday\"],\"zone\":\"WITA\"}")]
    [InlineData("buka 08:30 - 16:00 WIB", "{\"open\":\"08:30\",\"close\":\"16:00\",\"zone\":\"WIB\"}")]
    [InlineData("sen-jum jam 9 s/d 4", "{\"open\":\"09:00\",\"close\":\"16:00\",\"days\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\"]}")]
    [InlineData("senin, rabu, jumat buka 10-9 malam", "{\"open\":\"10:00\",\"close\":\"21:00\",\"days\":[\"monday\",\"wednesday\",\"friday\"]}")]
    [InlineData("tutup hari minggu, buka 7-3", "{\"open\":\"07:00\",\"close\":\"15:00\",\"closed\":[\"sunday\"]}")]
    [InlineData("monday to friday 9 am to 5 pm", "{\"open\":\"09:00\",\"close\":\"17:00\",\"days\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\"]}")]
    public void Opening_hours_are_read_with_their_days(string text, string hours) => EntityTable.Read(text, "hours").ShouldHaveSingleItem().Value.ToJsonString().ShouldBe(hours);

    [Theory]
    [InlineData("2-3 hari sampai")]
    [InlineData("50-70rb")]
    [InlineData("buka jam berapa")]
    [InlineData("beli 2-3 bungkus")]
    [InlineData("maksimal 2 x 24 jam")]
    public void Other_ranges_are_no_opening_hours(string text) => EntityTable.Read(text, "hours").ShouldBeEmpty();
}
