using BotTutor.Channels.Web;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Web;

/// <summary>What Web Chat really sends, one file each. To add a case, add a file.</summary>
public sealed class WebInboundTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
    private static readonly WebConversation Talk = new("talk", "bottutor", "dl_visitor", "Sari", "id-ID", Now);

    public static TheoryData<string> Payloads() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Web", "Payloads")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Whatever_the_page_claims_the_server_knows_who_speaks_and_where(string payload)
    {
        var activity = Read(payload);

        activity.From.Id.ShouldBe("dl_visitor");
        activity.From.Role.ShouldBe("user");
        activity.Recipient.Id.ShouldBe("bottutor");
        activity.ChannelId.ShouldBe("directline");
        activity.Conversation.Id.ShouldBe("talk");
        activity.ServiceUrl.ShouldBe("http://localhost:3978/");
        activity.Timestamp.ShouldBe(Now);
        activity.Id.ShouldBeNull();
        activity.MembersAdded.ShouldBeNull();
        WebInbound.ClientActivityId(activity).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_typed_message_keeps_its_words_and_language()
    {
        var activity = Read("typed-message.json");

        (activity.Type, activity.Text, activity.Locale, activity.TextFormat).ShouldBe(("message", "kak, keripik tempe brp hrgnya? ready ga?", "id-ID", "plain"));
        activity.LocalTimezone.ShouldBe("Asia/Jakarta");
    }

    [Fact]
    public void A_pressed_submit_has_a_value_and_no_text()
    {
        var activity = Read("card-submit.json");

        activity.Text.ShouldBeNull();
        ActivityJson.ToNode(activity.Value)!.ToJsonString().ShouldBe("""{"action":"add","sku":"KT-PDS","note":"pedas ya"}""");
        ActivityJson.ToNode(activity.ChannelData)!["postBack"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void A_suggested_action_is_its_words()
    {
        Read("suggested-action.json").Text.ShouldBe("Checkout");
    }

    [Fact]
    public void A_button_may_say_one_thing_to_the_bot_and_show_another()
    {
        var activity = Read("message-back.json");

        activity.Text.ShouldBe("balasan");
        ActivityJson.ToNode(activity.Value)!.ToJsonString().ShouldBe("""{"b":2}""");
        ActivityJson.ToNode(activity.ChannelData)!["messageBack"]!["displayText"]!.GetValue<string>().ShouldBe("Balas");
    }

    [Fact]
    public void A_sticker_stays_an_attachment_for_the_bot_to_wonder_about()
    {
        Read("unknown-attachment.json").Attachments.ShouldHaveSingleItem().ContentType.ShouldBe("application/x-sticker");
    }

    [Theory]
    [InlineData("id", "id")]
    [InlineData("en-US", "en-US")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData(null, "id-ID")]
    [InlineData("", "id-ID")]
    [InlineData("../../etc/passwd", "id-ID")]
    [InlineData("en\n", "id-ID")]
    public void A_language_is_taken_only_if_it_looks_like_one(string? wish, string expected)
    {
        WebInbound.LocaleOr(wish, "id-ID").ShouldBe(expected);
    }

    private static Activity Read(string payload) =>
        WebInbound.ToActivity(
            ActivityJson.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Web", "Payloads", payload))),
            Talk,
            new Uri("http://localhost:3978/"),
            "BotTutor",
            Now);
}
