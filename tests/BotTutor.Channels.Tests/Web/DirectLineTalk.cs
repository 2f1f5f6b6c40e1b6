using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Web;

/// <summary>One page's open conversation.</summary>
internal sealed record DirectLineTalk(DirectLineHost Host, string Id, string Token, string StreamUrl)
{
    public string Path => $"/v3/directline/conversations/{Id}";

    public Task<HttpResponseMessage> PostAsync(string json) =>
        Host.SendAsync(HttpMethod.Post, $"{Path}/activities", Token, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SaysAsync(string text, string? clientActivityId = null) => PostAsync(ActivityJson.Write(new Activity(ActivityTypes.Message)
    {
        Text = text,
        From = new ChannelAccount("somebody else"),
        ChannelData = new JsonObject { ["clientActivityID"] = clientActivityId },
    }));

    public async Task<JsonArray> PollAsync(long watermark = 0) =>
        (await Host.JsonAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}", Token))["activities"]!.AsArray();

    public async Task<ClientWebSocket> StreamAsync(long? watermark = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(watermark is null ? StreamUrl : $"{StreamUrl}&watermark={watermark}"), DirectLineHost.Cancelled);
        return socket;
    }
}
