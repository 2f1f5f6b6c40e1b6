using System.Net.WebSockets;
using BotTutor.Channels.Web;

namespace BotTutor.Channels.Tests.Web;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_tells_what_was_said_and_then_what_is_said()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync();

        (await socket.HearTextsAsync(1)).ShouldBe(["Halo!"]);
        using var posted = await talk.SaysAsync("satu");

        (await socket.HearTextsAsync(2)).ShouldBe(["satu", "Anda: satu"]);
    }

    [Fact]
    public async Task After_a_broken_line_a_stream_goes_on_where_it_stood_with_nothing_lost_or_doubled()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using (var broken = await talk.StreamAsync())
        {
            (await broken.HearAsync())["watermark"]!.GetValue<string>().ShouldBe("1");
            broken.Abort();
        }

        using var posted = await talk.SaysAsync("di dalam terowongan");
        var again = await host.JsonAsync(HttpMethod.Get, $"{talk.Path}?watermark=1", talk.Token);
        using var socket = await (talk with { StreamUrl = again["streamUrl"]!.GetValue<string>() }).StreamAsync();

        (await socket.HearTextsAsync(2)).ShouldBe(["di dalam terowongan", "Anda: di dalam terowongan"]);
    }

    [Fact]
    public async Task Two_pages_of_one_conversation_hear_the_same()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var phone = await talk.StreamAsync();
        using var desk = await talk.StreamAsync(watermark: 1);
        (await phone.HearTextsAsync(1)).ShouldBe(["Halo!"]);

        using var posted = await talk.SaysAsync("x");

        (await phone.HearTextsAsync(2)).ShouldBe(["x", "Anda: x"]);
        (await desk.HearTextsAsync(2)).ShouldBe(["x", "Anda: x"]);
    }

    [Fact]
    public async Task Busy_shows_at_once_and_leaves_no_trace()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync();
        await socket.HearAsync();

        host.Signals.Raise(talk.Id, WebSignals.Signal.Typing);

        var frame = await socket.HearAsync();
        var typing = frame["activities"]!.AsArray().ShouldHaveSingleItem()!;
        typing["type"]!.GetValue<string>().ShouldBe("typing");
        typing["from"]!["role"]!.GetValue<string>().ShouldBe("bot");
        frame["watermark"]!.GetValue<string>().ShouldBe("1");
        (await talk.PollAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_looks_by_itself_when_another_host_has_committed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync();
        await socket.HearAsync();

        var elsewhere = new MemoryWebScope(host.Store, _ => Task.CompletedTask);
        elsewhere.Append(talk.Id, new Microsoft.Bot.Schema.Activity("message") { Text = "dari rumah sebelah" });
        await elsewhere.SaveAsync(DirectLineHost.Cancelled);
        var heard = socket.HearTextsAsync(1);
        while (!heard.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        (await heard).ShouldBe(["dari rumah sebelah"]);
    }

    [Fact]
    public async Task A_ping_is_no_message_and_a_goodbye_is_answered()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync();
        await socket.HearAsync();

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, DirectLineHost.Cancelled);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, DirectLineHost.Cancelled);

        socket.State.ShouldBe(WebSocketState.Closed);
        host.Store.Inbox.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_stops_says_goodbye_to_its_streams()
    {
        var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync();
        await socket.HearAsync();

        var stopping = host.DisposeAsync();
        var last = await socket.ReceiveAsync(new byte[16].AsMemory(), DirectLineHost.Cancelled);
        await stopping;

        last.MessageType.ShouldBe(WebSocketMessageType.Close);
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
    }

    [Fact]
    public async Task A_stream_without_its_token_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = new ClientWebSocket();

        await Should.ThrowAsync<WebSocketException>(
            () => socket.ConnectAsync(new Uri(talk.StreamUrl.Split('?')[0]), DirectLineHost.Cancelled));
    }
}
