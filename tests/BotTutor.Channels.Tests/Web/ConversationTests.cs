using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Web;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_bot_greets_whoever_opens_a_conversation_and_only_once()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var again = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", talk.Token);

        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        var opening = host.Store.Inbox.ShouldHaveSingleItem();
        opening.Conversation.ShouldBe(new ConversationKey("bottutor", "directline", talk.Id));
        opening.Activity.MembersAdded.ShouldHaveSingleItem().Id.ShouldBe(host.Store.Conversations[talk.Id].UserId);
        opening.Activity.Locale.ShouldBe("id-ID");
        (await talk.PollAsync()).ShouldHaveSingleItem()!["text"]!.GetValue<string>().ShouldBe("Halo!");
    }

    [Fact]
    public async Task A_token_that_was_never_opened_has_nothing_to_read()
    {
        await using var host = await DirectLineHost.StartAsync();
        var answer = await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/generate");

        using var poll = await host.SendAsync(
            HttpMethod.Get, $"/v3/directline/conversations/{answer["conversationId"]}/activities", answer["token"]!.GetValue<string>());

        poll.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Store.Inbox.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_page_says_comes_back_as_the_server_knows_it()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await talk.SaysAsync("mau 3", "c-1");

        var echo = (await talk.PollAsync())[1]!;
        echo["text"]!.GetValue<string>().ShouldBe("mau 3");
        echo["id"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000002");
        echo["channelData"]!["clientActivityID"]!.GetValue<string>().ShouldBe("c-1");
        echo["from"]!["id"]!.GetValue<string>().ShouldBe(host.Store.Conversations[talk.Id].UserId);
        echo["from"]!["role"]!.GetValue<string>().ShouldBe("user");
        echo["channelId"]!.GetValue<string>().ShouldBe("directline");
        echo["conversation"]!["id"]!.GetValue<string>().ShouldBe(talk.Id);
        echo["timestamp"]!.GetValue<string>().ShouldStartWith("2026-11-25T08:00:00");
        (await posted.Content.ReadFromJsonAsync<JsonNode>(DirectLineHost.Cancelled))!["id"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000002");
    }

    [Fact]
    public async Task What_the_bot_says_carries_its_role()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        var greeting = (await talk.PollAsync())[0]!;

        greeting["from"]!["role"]!.GetValue<string>().ShouldBe("bot");
        greeting["from"]!["name"]!.GetValue<string>().ShouldBe("BotTutor");
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_taken_once_and_answered_with_the_same_id()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var first = await talk.SaysAsync("benar", "c-1");
        using var second = await talk.SaysAsync("benar", "c-1");
        using var other = await talk.SaysAsync("benar", "c-2");

        host.Store.Inbox.Count.ShouldBe(3);
        (await talk.PollAsync()).Count.ShouldBe(5);
        (await second.Content.ReadAsStringAsync(DirectLineHost.Cancelled))
            .ShouldBe(await first.Content.ReadAsStringAsync(DirectLineHost.Cancelled));
        (await other.Content.ReadAsStringAsync(DirectLineHost.Cancelled))
            .ShouldNotBe(await first.Content.ReadAsStringAsync(DirectLineHost.Cancelled));
    }

    [Fact]
    public async Task A_poll_answers_with_what_came_after_its_watermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var posted = await talk.SaysAsync("halo");

        var news = await host.JsonAsync(HttpMethod.Get, $"{talk.Path}/activities?watermark=2", talk.Token);
        var none = await host.JsonAsync(HttpMethod.Get, $"{talk.Path}/activities?watermark=3", talk.Token);

        news["activities"]!.AsArray().ShouldHaveSingleItem()!["text"]!.GetValue<string>().ShouldBe("Anda: halo");
        news["watermark"]!.GetValue<string>().ShouldBe("3");
        none["activities"]!.AsArray().ShouldBeEmpty();
        none["watermark"]!.GetValue<string>().ShouldBe("3");
    }

    [Fact]
    public async Task A_page_that_is_far_behind_catches_up_in_portions()
    {
        await using var host = await DirectLineHost.StartAsync(("MessageBurst", "100"));
        var talk = await host.OpenAsync();
        for (var said = 0; said < 60; said++)
        {
            using var posted = await talk.SaysAsync($"{said}");
        }

        var first = await host.JsonAsync(HttpMethod.Get, $"{talk.Path}/activities", talk.Token);
        var rest = await talk.PollAsync(long.Parse(first["watermark"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture));

        first["activities"]!.AsArray().Count.ShouldBe(100);
        rest.Count.ShouldBe(21);
        rest[^1]!["text"]!.GetValue<string>().ShouldBe("Anda: 59");
    }

    [Fact]
    public async Task A_busy_database_is_a_moment_without_news_because_a_5xx_would_end_the_polling()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        host.Store.ReadingFails = new TimeoutException("The database is locked.");
        var busy = await host.JsonAsync(HttpMethod.Get, $"{talk.Path}/activities?watermark=0", talk.Token);
        host.Store.ReadingFails = null;

        busy["activities"]!.AsArray().ShouldBeEmpty();
        busy["watermark"]!.GetValue<string>().ShouldBe("0");
        (await talk.PollAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_no_number_is_refused(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var poll = await host.SendAsync(HttpMethod.Get, $"{talk.Path}/activities?watermark={watermark}", talk.Token);

        poll.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await poll.Content.ReadAsStringAsync(DirectLineHost.Cancelled)).ShouldContain("watermark: should be a whole number from 0");
    }

    [Fact]
    public async Task Who_talks_too_fast_is_told_when_to_go_on()
    {
        await using var host = await DirectLineHost.StartAsync(("MessageBurst", "2"), ("MessagesPerMinute", "1"));
        var talk = await host.OpenAsync();
        var other = await host.OpenAsync();

        using var first = await talk.SaysAsync("1");
        using var second = await talk.SaysAsync("2");
        using var third = await talk.SaysAsync("3");
        using var stranger = await other.SaysAsync("1");

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        third.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        stranger.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_is_the_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        (await host.JsonAsync(HttpMethod.Get, "/v3/directline/session/getsessionid", talk.Token))["sessionId"]!.GetValue<string>().ShouldBe(talk.Id);
    }
}
