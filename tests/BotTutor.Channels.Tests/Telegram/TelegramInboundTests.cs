using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Channels.Telegram;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>What the platform's own JSON comes to.</summary>
public sealed class TelegramInboundTests
{
    [Fact]
    public void Bug_14_a_message_is_read_by_its_wire_names_and_what_is_unknown_is_passed_over()
    {
        var inbound = Read("message-photo");

        inbound!.DedupeId.ShouldBe("501");
        inbound.Conversation.ShouldBe(new ConversationKey("bottutor", "telegram", "42"));
        var activity = inbound.Activity;
        activity.Type.ShouldBe(ActivityTypes.Message);
        activity.Text.ShouldBe("ini ada?");
        activity.From.Name.ShouldBe("Sari W");
        activity.From.Role.ShouldBe(RoleTypes.User);
        activity.Locale.ShouldBe("id-ID");
        activity.Timestamp.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1764057600));
        activity.Recipient.Id.ShouldBe("123456");
        var photo = activity.Attachments.ShouldHaveSingleItem();
        photo.ContentType.ShouldBe("image/jpeg");
        photo.ContentUrl.ShouldBe("telegram-file:AgAClarge");
        ActivityJson.Read(ActivityJson.Write(activity)).Attachments.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_link_opens_the_chat_with_what_it_carries()
    {
        var activity = Read("message-start")!.Activity;

        activity.Type.ShouldBe(ActivityTypes.ConversationUpdate);
        activity.MembersAdded.ShouldHaveSingleItem().Id.ShouldBe("42");
        ((string?)((JObject)activity.Value)["start"]).ShouldBe("sku_KRP-1");
        activity.Locale.ShouldBe("en-US");
    }

    [Fact]
    public void A_command_is_heard_as_what_it_says_in_its_topic()
    {
        var inbound = Read("message-command-group", username: "toko_bot")!;

        inbound.Activity.Text.ShouldBe("lihat katalog murah");
        inbound.Conversation.Conversation.ShouldBe("-1001234567890:17");
        inbound.Activity.Conversation.IsGroup.ShouldBe(true);
        Read("message-command-group", username: "another_bot").ShouldBeNull();
    }

    [Theory]
    [InlineData("message-voice", "audio/ogg", null)]
    [InlineData("message-sticker", "image/webp", "👍")]
    public void A_file_is_named_by_the_platforms_id(string payload, string type, string? words)
    {
        var activity = Read(payload)!.Activity;

        activity.Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(type);
        activity.Text.ShouldBe(words);
    }

    [Fact]
    public void A_corrected_message_is_an_update_of_itself()
    {
        var activity = Read("edited-message")!.Activity;

        activity.Type.ShouldBe(ActivityTypes.MessageUpdate);
        activity.Id.ShouldBe("12");
        activity.Text.ShouldBe("maksud saya 2");
    }

    [Fact]
    public void Somebody_who_joins_a_group_is_added()
    {
        var activity = Read("message-joined")!.Activity;

        activity.MembersAdded.ShouldHaveSingleItem().Id.ShouldBe("44");
        activity.From.Id.ShouldBe("43");
    }

    [Theory]
    [InlineData("message-pinned")]
    [InlineData("channel-post")]
    public void What_says_nothing_to_the_bot_starts_no_turn(string payload) => Read(payload).ShouldBeNull();

    [Theory]
    [InlineData("id", "id-ID")]
    [InlineData("jv", "id-ID")]
    [InlineData("en", "en-US")]
    [InlineData("de", "en-US")]
    [InlineData(null, "id-ID")]
    public void The_language_of_the_app_chooses_one_of_the_house(string? code, string locale) =>
        TelegramInbound.LocaleOf(new global::Telegram.Bot.Types.User { Id = 1, FirstName = "x", LanguageCode = code }).ShouldBe(locale);

    [Fact]
    public void A_quiz_without_a_right_answer_is_none()
    {
        QuizContent.Read(JsonNode.Parse("""{"question":"?","options":["a","b"],"correct":[2]}""")).ShouldBeNull();
        QuizContent.Read(JsonNode.Parse("""{"question":"?","options":["a","b"]}""")).ShouldBeNull();
        QuizContent.Read(JsonNode.Parse("""{"question":"?","options":["a","b"],"correct":[1]}""")).ShouldNotBeNull();
    }

    [Fact]
    public void An_update_that_is_none_is_refused_by_the_reader() =>
        Should.Throw<JsonException>(() => TelegramUpdates.Read(JsonNode.Parse("""{"update_id":"x"}""")!));

    private static InboundActivity? Read(string payload, string? username = null)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Telegram", "Payloads", $"{payload}.json"));
        var menu = new TelegramMenu(Options.Create(new TelegramOptions
        {
            Commands = new Dictionary<string, IList<TelegramCommandOptions>> { ["id"] = [new() { Command = "katalog", Description = "Daftar barang", Says = "lihat katalog" }] },
        }));
        var bot = new TelegramBot(new TelegramBotOptions { Name = "bottutor", Token = TelegramHouse.Token }) { Username = username };
        return TelegramInbound.Read(TelegramUpdates.Read(JsonNode.Parse(json)!), bot, menu);
    }
}
