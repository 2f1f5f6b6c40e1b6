using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Web;

internal static class WebSocketExtensions
{
    /// <summary>Reads one whole frame as an activity set.</summary>
    public static async Task<JsonNode> HearAsync(this WebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), DirectLineHost.Cancelled);
            part.MessageType.ShouldBe(WebSocketMessageType.Text);
            await frame.WriteAsync(buffer.AsMemory(0, part.Count), DirectLineHost.Cancelled);
        }
        while (!part.EndOfMessage);

        return JsonNode.Parse(frame.ToArray())!;
    }

    public static async Task<IReadOnlyList<string?>> HearTextsAsync(this WebSocket socket, int count)
    {
        var texts = new List<string?>();
        while (texts.Count < count)
        {
            texts.AddRange((await socket.HearAsync())["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
        }

        return texts;
    }
}
