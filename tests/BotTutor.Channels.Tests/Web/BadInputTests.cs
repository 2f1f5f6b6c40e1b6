using System.Net;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Web;

public sealed class BadInputTests
{
    public static TheoryData<string, string> Odd() => new()
    {
        { "nothing", "" },
        { "blanks", "   \n\t" },
        { "a hundred thousand letters", new string('a', 100_000) },
        { "a hundred thousand emoji", string.Concat(Enumerable.Repeat("🌶️", 50_000)) },
        { "emoji only", "😀👍🏽🇮🇩" },
        { "right to left", "مرحبا، بكم الشاي؟" },
        { "html", "<img src=x onerror=alert(1)><b>halo</b>" },
        { "json", "{\"type\":\"message\",\"text\":\"}\"}" },
        { "quotes and slashes", "\"\\/'`${user.name}" },
        { "control characters", "a\u0001\u001b[31mb\u2028c" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_text_reaches_the_bot_and_comes_back_as_it_was_typed(string kind, string text)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.SaysAsync(text);

        posted.StatusCode.ShouldBe(HttpStatusCode.OK, kind);
        host.Store.Inbox[^1].Activity.Text.ShouldBe(text);
        (await talk.PollAsync())[1]!["text"]!.GetValue<string>().ShouldBe(text);
    }

    [Theory]
    [InlineData(@"{""type"":""message"",""text"":""a\ud83db""}", "a\uFFFDb")]
    [InlineData(@"{""type"":""message"",""text"":""a\u0000b""}", "ab")]
    public async Task What_is_not_text_is_cleaned_out_of_it(string json, string expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.PostAsync(json);

        posted.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await talk.PollAsync())[1]!["text"]!.GetValue<string>().ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("\"halo\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData(@"{""type"":""message"",""text"":{}}")]
    [InlineData(@"{""type"":""message"",""attachments"":""x""}")]
    [InlineData(@"{""type"":""conversationUpdate"",""membersAdded"":[{""id"":""x""}]}")]
    [InlineData(@"{""type"":""event"",""name"":""order.paid""}")]
    [InlineData(@"{""type"":""invoke"",""name"":""x""}")]
    public async Task What_a_page_may_not_say_is_refused_in_words(string json)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.PostAsync(json);

        posted.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = JsonNode.Parse(await posted.Content.ReadAsStringAsync(DirectLineHost.Cancelled))!["error"]!;
        error["code"]!.GetValue<string>().ShouldBe("BadArgument");
        error["message"]!.GetValue<string>().ShouldNotBeEmpty();
        host.Store.Inbox.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_card_nested_a_thousand_deep_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.PostAsync($$"""{"type":"message","value":{{new string('[', 1_000)}}{{new string(']', 1_000)}}}""");

        posted.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_activity_that_is_too_large_is_refused_without_being_read()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.SaysAsync(new string('a', 600_000));

        posted.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await posted.Content.ReadAsStringAsync(DirectLineHost.Cancelled)).ShouldContain("MessageSizeTooBig");
    }

    [Fact]
    public async Task An_event_is_taken_from_a_page_when_the_house_allows_it()
    {
        await using var host = await DirectLineHost.StartAsync(("Events:0", "webchat/join"));
        var talk = await host.OpenAsync();

        using var posted = await talk.PostAsync("""{"type":"event","name":"webchat/join"}""");

        posted.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Store.Inbox[^1].Activity.Name.ShouldBe("webchat/join");
    }

    [Fact]
    public async Task Typing_of_a_visitor_starts_no_turn()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.PostAsync("""{"type":"typing"}""");

        posted.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Store.Inbox.Count.ShouldBe(1);
    }
}
