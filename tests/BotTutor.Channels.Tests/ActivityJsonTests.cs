using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_is_written_is_read_back_with_its_numbers_dates_and_order()
    {
        const string json = """{"type":"message","timestamp":"2026-11-25T08:00:00+00:00","text":"Rp18.000","value":{"z":1.50,"a":"2026-11-25T08:00:00Z","big":9007199254740993}}""";

        ActivityJson.Write(ActivityJson.Read(json)).ShouldBe("""{"type":"message","timestamp":"2026-11-25T08:00:00+00:00","text":"Rp18.000","value":{"z":1.5,"a":"2026-11-25T08:00:00Z","big":9007199254740993}}""");
    }

    [Fact]
    public void A_card_made_with_the_house_s_own_library_is_written_as_it_stands()
    {
        var activity = new Activity("message") { Value = JsonNode.Parse("""{"type":"AdaptiveCard","body":[1,null]}""") };

        ActivityJson.Write(activity).ShouldBe("""{"type":"message","value":{"type":"AdaptiveCard","body":[1,null]}}""");
    }

    [Fact]
    public void A_card_in_an_attachment_is_written_as_it_stands_too()
    {
        var activity = new Activity("message") { Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: JsonNode.Parse("""{"body":[{"n":1}]}"""))] };

        ActivityJson.Write(activity).ShouldBe("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"body":[{"n":1}]}}]}""");
    }

    [Fact]
    public void Half_a_pair_is_written_as_a_replacement_character()
    {
        ActivityJson.Write(new Activity("message") { Text = "a\uD83Db" }).ShouldBe("{\"type\":\"message\",\"text\":\"a\uFFFDb\"}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"type\":")]
    public void What_is_no_activity_is_not_read(string json)
    {
        ActivityJson.TryRead(json).ShouldBeNull();
        Should.Throw<FormatException>(() => ActivityJson.Read(json));
    }
}
