using System.Text.Json.Nodes;
using BotTutor.Channels.Teams;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>What the bot hears of what the platform sends.</summary>
public sealed class TeamsInboundTests
{
    private const string Bot = "28:bot";

    [Fact]
    public void A_mention_of_the_bot_is_taken_out_by_its_entity_and_others_become_names()
    {
        var activity = Sent("message");
        activity["text"] = "<at>Toko</at>&nbsp;keripik berapa? tanya <at>Budi S</at> <at>Toko</at>";
        activity["entities"] = new JsonArray(Mention(Bot, "Toko", "<at>Toko</at>"), Mention("29:budi", "Budi S", "<at>Budi S</at>"));

        Heard(activity)!.Text.ShouldBe("keripik berapa? tanya Budi S <at>Toko</at>");
    }

    [Fact]
    public void The_html_copy_of_a_text_is_no_attachment()
    {
        var activity = Sent("message");
        activity["text"] = "halo";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>halo</p>" }, new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://x/y.png" });

        Heard(activity)!.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe("image/png");
    }

    [Theory]
    [InlineData("id-ID", "id-ID")]
    [InlineData("ms-MY", "id-ID")]
    [InlineData("en-GB", "en-US")]
    [InlineData(null, "id-ID")]
    public void The_language_is_that_of_the_persons_app(string? app, string expected)
    {
        var activity = Sent("message");
        activity["text"] = "halo";
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = app });

        Heard(activity)!.Locale.ShouldBe(expected);
    }

    [Theory]
    [InlineData("personal", Bot, true)]
    [InlineData("groupChat", Bot, true)]
    [InlineData("channel", Bot, false)]
    [InlineData("groupChat", "29:budi", false)]
    public void The_bot_greets_where_it_is_let_in_but_not_a_whole_team_and_not_who_joins_later(string kind, string added, bool greets)
    {
        var activity = Sent("conversationUpdate");
        activity["conversation"]!["conversationType"] = kind;
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = added });

        var heard = Heard(activity);

        (heard is not null).ShouldBe(greets);
        heard?.MembersAdded.ShouldHaveSingleItem().Id.ShouldBe("29:sari");
    }

    [Fact]
    public void Each_thread_of_a_channel_is_a_conversation()
    {
        var activity = Sent("message");
        activity["text"] = "halo";
        activity["conversation"] = new JsonObject { ["id"] = "19:abc@thread.tacv2;messageid=1481567603816", ["conversationType"] = "channel" };

        var inbound = TeamsInbound.Read(Read(activity), "bottutor")!;

        inbound.Conversation.Conversation.ShouldBe("19:abc@thread.tacv2;messageid=1481567603816");
        inbound.Activity.Conversation.IsGroup.ShouldBe(true);
    }

    [Fact]
    public void The_same_number_in_two_conversations_is_two_messages_and_a_correction_is_not_its_message()
    {
        var one = Sent("message");
        var other = Sent("message");
        other["conversation"]!["id"] = "a:other";
        var corrected = Sent("messageUpdate");
        var again = Sent("messageUpdate");
        again["timestamp"] = "2026-11-25T12:00:05Z";

        string[] ids = [.. new[] { one, other, corrected, again, Sent("message") }.Select(activity => TeamsInbound.Read(Read(activity), "bottutor")!.DedupeId)];

        ids.Distinct().Count().ShouldBe(4);
        ids[4].ShouldBe(ids[0]);
    }

    [Fact]
    public void Nobody_forges_news_of_the_house()
    {
        var forged = Sent("event");
        forged["name"] = "order.changed";
        var meeting = Sent("event");
        meeting["name"] = "application/vnd.microsoft.meetingStart";

        Heard(forged).ShouldBeNull();
        Heard(meeting).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("trace")]
    [InlineData("endOfConversation")]
    [InlineData("installationUpdate")]
    public void What_is_none_of_its_business_is_passed_over(string type) => Heard(Sent(type)).ShouldBeNull();

    [Fact]
    public void Who_speaks_is_a_person_whatever_role_is_written_there()
    {
        var activity = Sent("message");
        activity["text"] = "halo";
        activity["from"]!["role"] = "bot";

        Heard(activity)!.From.Role.ShouldBe("user");
    }

    [Fact]
    public void An_answer_to_a_quiz_comes_in_words_and_numbers()
    {
        var activity = Sent("message");
        activity["value"] = JsonNode.Parse("""{"quiz":"7.1","quizOptions":["Stok","Harga","Jam"],"quizChoice":"0,2"}""");

        var heard = Heard(activity)!;

        heard.Text.ShouldBe("Stok, Jam");
        ActivityJson.ToNode(heard.Value)!.ToJsonString().ShouldBe("""{"quiz":"7.1","options":[0,2]}""");
    }

    [Fact]
    public void A_button_that_says_something_is_heard_as_that()
    {
        var activity = Sent("message");
        activity["value"] = JsonNode.Parse("""{"msteams":{"type":"messageBack","displayText":"Beli","text":"mau beli keripik"}}""");

        var heard = Heard(activity)!;

        heard.Text.ShouldBe("mau beli keripik");
        heard.Value.ShouldBeNull();
    }

    internal static JsonObject Sent(string type) => new()
    {
        ["type"] = type,
        ["id"] = "1481567603816",
        ["timestamp"] = "2026-11-25T12:00:00Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "https://smba.trafficmanager.net/apac/",
        ["from"] = new JsonObject { ["id"] = "29:sari", ["name"] = "Sari" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Toko" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal" },
    };

    private static JsonObject Mention(string id, string name, string text) =>
        new JsonObject { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };

    private static Activity Read(JsonObject activity) => ActivityJson.Read(activity.ToJsonString());

    private static Activity? Heard(JsonObject activity) => TeamsInbound.Read(Read(activity), "bottutor")?.Activity;
}
