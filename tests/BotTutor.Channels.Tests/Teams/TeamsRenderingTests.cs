using System.Text.Json.Nodes;
using BotTutor.Channels.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>What is made of what the bot says.</summary>
public sealed class TeamsRenderingTests
{
    private static readonly Uri House = new("https://bot.example.com");

    [Fact]
    public void Each_line_of_a_text_is_a_line() =>
        Only(Said("satu\ndua\n\ntiga"))["text"]!.ToString().ShouldBe("satu\n\ndua\n\ntiga");

    [Fact]
    public void Suggestions_are_the_platforms_own_in_a_talk_of_two_and_a_card_in_a_group()
    {
        var personal = Said("Mau apa?", "Beli", "Foto");
        var group = Said("Mau apa?", "Beli", "Foto");
        group.Conversation.IsGroup = true;

        Only(personal)["suggestedActions"]!["actions"]!.AsArray().Select(action => (string)action!["title"]!).ShouldBe(["Beli", "Foto"]);
        var buttons = Only(group)["attachments"]![0]!["content"]!["body"]![0]!["actions"]!.AsArray();
        buttons.Select(button => (string)button!["data"]!["msteams"]!["text"]!).ShouldBe(["Beli", "Foto"]);
    }

    [Fact]
    public void More_suggestions_than_the_platform_shows_are_rows_of_buttons()
    {
        var rows = Only(Said("Pilih", [.. Enumerable.Range(1, 14).Select(place => $"Pilihan {place}")]))["attachments"]![0]!["content"]!["body"]!.AsArray();

        rows.Select(row => row!["actions"]!.AsArray().Count).ShouldBe([6, 6, 2]);
    }

    [Fact]
    public void A_suggestion_that_asks_a_phone_is_left_out()
    {
        var activity = Said("Nomor HP?", "Batal");
        activity.SuggestedActions.Actions.Add(new CardAction("requestContact", "Kirim nomor"));

        Only(activity)["suggestedActions"]!["actions"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void A_card_gets_pictures_that_can_be_fetched_a_version_that_is_known_and_buttons_that_say_something()
    {
        var card = CardOf(Only(Carded("""
            {"type":"AdaptiveCard","version":"1.6","body":[{"type":"Image","url":"/shop/pictures/tempe.svg"},{"type":"Image","url":"data:image/svg+xml,x"},
            {"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Image","url":"/a.png"}]}]}],
            "actions":[{"type":"Action.Submit","title":"Beli","data":"mau beli tempe"}]}
            """)));

        ((string)card["version"]!).ShouldBe("1.5");
        card["body"]!.AsArray().Count.ShouldBe(2);
        ((string)card["body"]![0]!["url"]!).ShouldBe("https://bot.example.com/shop/pictures/tempe.png");
        ((string)card["body"]![1]!["columns"]![0]!["items"]![0]!["url"]!).ShouldBe("https://bot.example.com/a.png");
        card["actions"]![0]!["data"]!["msteams"]!.ToJsonString().ShouldBe("""{"type":"messageBack","displayText":"Beli","text":"mau beli tempe"}""");
    }

    [Fact]
    public void An_execute_brings_a_submit_for_clients_that_do_not_know_it_and_refreshes_for_60_people_at_most()
    {
        var people = string.Join(',', Enumerable.Range(0, 80).Select(place => $"\"29:{place}\""));
        var card = CardOf(Only(Carded($$$"""
            {"type":"AdaptiveCard","version":"1.4","refresh":{"action":{"type":"Action.Execute","verb":"again"},"userIds":[{{{people}}}]},
            "body":[],"actions":[{"type":"Action.Execute","title":"Ambil","verb":"claim","data":{"ticket":7}}]}
            """)));

        var fallback = card["actions"]![0]!["fallback"]!;
        ((string)fallback["type"]!).ShouldBe("Action.Submit");
        fallback["data"]!.ToJsonString().ShouldBe("""{"ticket":7,"verb":"claim"}""");
        card["refresh"]!["userIds"]!.AsArray().Count.ShouldBe(60);
        card["refresh"]!["action"]!["fallback"].ShouldBeNull();
    }

    [Fact]
    public void Buttons_beyond_six_of_a_hero_card_go_on_in_another()
    {
        var hero = new HeroCard("Menu", buttons: [.. Enumerable.Range(1, 9).Select(place => new CardAction(ActionTypes.PostBack, $"B{place}", value: $"v{place}"))]).ToAttachment();

        var attachments = Only((Activity)Addressed(MessageFactory.Attachment(hero)))["attachments"]!.AsArray();

        attachments.Select(attachment => attachment!["content"]!["buttons"]!.AsArray().Count).ShouldBe([6, 3]);
        attachments[0]!["content"]!["buttons"]![0]!.AsObject()["type"]!.ToString().ShouldBe("messageBack");
        attachments[0]!["content"]!["buttons"]![0]!.AsObject()["text"]!.ToString().ShouldBe("v1");
    }

    [Theory]
    [InlineData("kata ", 30_000)]
    [InlineData("🌶", 20_000)]
    [InlineData("\"\\\n", 20_000)]
    [InlineData("satutanpajeda", 3_000)]
    public void A_long_text_is_cut_into_messages_that_the_platform_takes_and_no_letter_is_lost(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));

        var messages = TeamsRendering.Render(Said(text, "Beli"), House);

        messages.Count.ShouldBeGreaterThan(1);
        messages.ShouldAllBe(message => TeamsRequest.Wire(message.Activity!).Length <= TeamsRendering.MostLetters);
        string.Concat(messages.Select(message => (string?)message.Activity!["text"])).Where(letter => !char.IsWhiteSpace(letter))
            .ShouldBe(text.Where(letter => !char.IsWhiteSpace(letter)));
        messages.ShouldAllBe(message => !char.IsHighSurrogate(message.Activity!["text"]!.ToString().Last()));
        messages.Count(message => message.Activity!["suggestedActions"] is not null).ShouldBe(1);
        messages[^1].Activity!["suggestedActions"].ShouldNotBeNull();
    }

    [Fact]
    public void Cards_that_are_too_much_together_go_one_by_one_and_one_that_is_too_large_is_said_in_words()
    {
        static string Card(int length) => $$$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{{new string('x', length)}}}"}]}""";
        var activity = Carded(Card(7_000), Card(7_000), Card(20_000));

        var messages = TeamsRendering.Render(activity, House);

        messages.ShouldAllBe(message => TeamsRequest.Wire(message.Activity!).Length <= TeamsRendering.MostLetters);
        messages.Count(message => message.Activity!["attachments"] is not null).ShouldBe(2);
        messages.Sum(message => message.Activity!["text"]?.ToString().Length ?? 0).ShouldBe(20_000);
    }

    [Fact]
    public void A_quiz_is_a_card_with_choices()
    {
        var quiz = new Attachment("application/vnd.bottutor.quiz+json", content: JsonNode.Parse("""{"question":"Apa?","options":["A","B"],"correct":[1]}"""));

        var card = CardOf(Only((Activity)Addressed(MessageFactory.Attachment(quiz))));

        card["body"]![1]!["choices"]!.AsArray().Select(choice => (string)choice!["title"]!).ShouldBe(["A", "B"]);
        card.ToJsonString().ShouldNotContain("correct");
    }

    [Fact]
    public void A_file_that_cannot_be_shown_is_named_with_its_address()
    {
        var message = Only((Activity)Addressed(MessageFactory.Attachment(new Attachment("application/pdf", "/files/sertifikat.pdf", name: "sertifikat.pdf"))));

        message["text"]!.ToString().ShouldBe("[sertifikat.pdf](https://bot.example.com/files/sertifikat.pdf)");
    }

    private static Activity Said(string text, params string[] suggestions) => (Activity)Addressed(
        suggestions.Length == 0 ? MessageFactory.Text(text) : MessageFactory.SuggestedActions(suggestions, text, null, null));

    private static Activity Carded(params string[] cards) => (Activity)Addressed(
        MessageFactory.Carousel(cards.Select(card => new Attachment("application/vnd.microsoft.card.adaptive", content: JsonNode.Parse(card)))));

    private static IMessageActivity Addressed(IMessageActivity activity)
    {
        activity.Id = "7.1";
        activity.ServiceUrl = "https://smba.trafficmanager.net/apac/";
        activity.Conversation = new ConversationAccount(id: "a:1");
        return activity;
    }

    private static JsonObject Only(Activity activity) => TeamsRendering.Render(activity, House).ShouldHaveSingleItem().Activity!;

    private static JsonObject CardOf(JsonObject message) => message["attachments"]![0]!["content"]!.AsObject();
}
