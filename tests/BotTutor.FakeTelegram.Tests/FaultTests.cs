using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Faults;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace BotTutor.FakeTelegram.Tests;

public sealed class FaultTests
{
    private static CancellationToken Cancelled => Server.Cancelled;

    [Fact]
    public async Task A_broken_line_leaves_the_message_there_or_not_as_asked()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();
        server.Telegram.Break(new Fault { Kind = FaultKind.DropBefore });
        await Should.ThrowAsync<RequestException>(() => server.Client.SendMessage(42, "satu", cancellationToken: Cancelled));
        sari.Chat().Count.ShouldBe(1);

        server.Telegram.Break(new Fault { Kind = FaultKind.DropAfter });
        await Should.ThrowAsync<RequestException>(() => server.Client.SendMessage(42, "dua", cancellationToken: Cancelled));

        sari.Chat().Count.ShouldBe(2);
        server.Bot.Calls("sendMessage").Select(call => (int)call["status"]!).ShouldBe([0, 0]);
    }

    [Fact]
    public async Task The_next_calls_of_a_chat_are_refused_and_then_no_more()
    {
        await using var server = await Server.StartAsync();
        server.Known();
        server.Telegram.Break(new Fault { Status = 429, RetryAfter = 7, Chat = 42, Count = 2, Method = "sendMessage" });

        for (var call = 0; call < 2; call++)
        {
            var refusal = await Server.RefusedAsync(() => server.Client.SendMessage(42, "x", cancellationToken: Cancelled));
            refusal.Parameters!.RetryAfter.ShouldBe(7);
        }

        await server.Client.SendMessage(42, "x", cancellationToken: Cancelled);
    }

    [Fact]
    public async Task A_server_that_left_comes_back_with_everything_as_it_was()
    {
        await using var server = await Server.StartAsync();
        server.Known();

        await server.Telegram.LeaveAsync(Cancelled);
        await Should.ThrowAsync<RequestException>(() => server.Client.GetUpdates(cancellationToken: Cancelled));
        await server.Telegram.ReturnAsync(Cancelled);

        (await server.Client.GetUpdates(cancellationToken: Cancelled)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_control_side_does_over_http_what_a_test_does_in_process()
    {
        await using var server = await Server.StartAsync();
        using var control = new HttpClient { BaseAddress = server.Telegram.ControlAddress };
        await PostAsync(control, "say", new() { ["user"] = 42, ["text"] = "halo", ["language"] = "id" });
        await server.Client.SendMessage(42, "Pilih", replyMarkup: new Telegram.Bot.Types.ReplyMarkups.InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled);

        (await PostAsync(control, "tap", new() { ["user"] = 42, ["button"] = "Ya" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(control, "tap", new() { ["user"] = 42, ["button"] = "Tidak" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var said = (await control.GetFromJsonAsync<JsonObject>("/_control/said?after=0&wait=5", Cancelled))!;
        var chat = (await control.GetFromJsonAsync<JsonArray>("/_control/chats/42", Cancelled))!;

        ((int)said["next"]!).ShouldBe(1);
        ((string?)said["messages"]![0]!["text"]).ShouldBe("Pilih");
        chat.Select(message => (bool)message!["from_bot"]!).ShouldBe([false, true]);
        (await PostAsync(control, "faults", new() { ["kind"] = "error", ["status"] = 500, ["count"] = 1 })).EnsureSuccessStatusCode();
        (await Server.RefusedAsync(() => server.Client.SendMessage(42, "x", cancellationToken: Cancelled))).ErrorCode.ShouldBe(500);
        (await PostAsync(control, "leave", [])).EnsureSuccessStatusCode();
        await Should.ThrowAsync<RequestException>(() => server.Client.GetMe(Cancelled));
        (await PostAsync(control, "return", [])).EnsureSuccessStatusCode();
        await server.Client.GetMe(Cancelled);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient control, string deed, JsonObject body) =>
        control.PostAsJsonAsync($"/_control/{deed}", body, Cancelled);
}
