using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Web;

public sealed class ConnectorTests
{
    [Fact]
    public async Task A_bot_writes_into_a_conversation_and_open_pages_hear_it()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        using var socket = await talk.StreamAsync(watermark: 1);

        var sent = await host.JsonAsync(HttpMethod.Post, Path(talk), DirectLineHost.ConnectorToken, Message("pesanan dikirim"));
        var reply = await host.JsonAsync(HttpMethod.Post, $"{Path(talk)}/{talk.Id}%7C0000001", DirectLineHost.ConnectorToken, Message("sudah sampai?"));

        (await socket.HearTextsAsync(2)).ShouldBe(["pesanan dikirim", "sudah sampai?"]);
        sent["id"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000002");
        reply["id"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000003");
        (await talk.PollAsync())[2]!["replyToId"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000001");
    }

    [Fact]
    public async Task A_bot_changes_and_takes_back_what_it_said()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        await host.JsonAsync(HttpMethod.Post, Path(talk), DirectLineHost.ConnectorToken, Message("Rp18.000"));

        await host.JsonAsync(HttpMethod.Put, $"{Path(talk)}/{talk.Id}%7C0000002", DirectLineHost.ConnectorToken, Message("Rp19.000"));
        using var deleted = await host.SendAsync(HttpMethod.Delete, $"{Path(talk)}/{talk.Id}%7C0000001", DirectLineHost.ConnectorToken);
        using var unknown = await host.SendAsync(HttpMethod.Delete, $"{Path(talk)}/{talk.Id}%7C0000009", DirectLineHost.ConnectorToken);

        deleted.StatusCode.ShouldBe(HttpStatusCode.OK);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var left = (await talk.PollAsync()).ShouldHaveSingleItem()!;
        left["text"]!.GetValue<string>().ShouldBe("Rp19.000");
        left["id"]!.GetValue<string>().ShouldBe($"{talk.Id}|0000002");
    }

    [Fact]
    public async Task The_members_of_a_conversation_are_its_visitor()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        var members = await host.JsonAsync(HttpMethod.Get, $"/v3/conversations/{talk.Id}/members", DirectLineHost.ConnectorToken);

        members.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(host.Store.Conversations[talk.Id].UserId);
    }

    [Theory]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/activities/x")]
    [InlineData("PUT", "/activities/x")]
    [InlineData("DELETE", "/activities/x")]
    [InlineData("GET", "/members")]
    public async Task Nobody_else_writes_or_reads_as_the_bot(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        async Task<HttpStatusCode> TryAsync(string? token)
        {
            using var body = new StringContent(Message("transfer ke rekening ini").ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await host.SendAsync(HttpMethod.Parse(method), $"/v3/conversations/{talk.Id}{path}", token, method == "GET" ? null : body);
            return response.StatusCode;
        }

        (await TryAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await TryAsync(talk.Token)).ShouldBe(HttpStatusCode.Forbidden);
        (await TryAsync(DirectLineHost.Secret)).ShouldBe(HttpStatusCode.Forbidden);
        (await talk.PollAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_configured_token_the_connector_is_shut()
    {
        await using var host = await DirectLineHost.StartAsync(("ConnectorToken", null));
        var talk = await host.OpenAsync();

        using var response = await host.SendAsync(HttpMethod.Get, $"/v3/conversations/{talk.Id}/members", DirectLineHost.ConnectorToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Path(DirectLineTalk talk) => $"/v3/conversations/{talk.Id}/activities";

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };
}
