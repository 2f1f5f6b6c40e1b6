using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace BotTutor.Endurance.Tests.Talking;

/// <summary>Listens by WebSocket, and asks for a new stream from the watermark whenever the line breaks.</summary>
internal sealed class DirectLineSocket(DirectLineClient client, DirectLineEar ear) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _closing = new();
    private Task[] _listening = [];

    public void Open(string conversation) => _listening = [Task.Run(() => ListenAsync(conversation))];

    public async Task CloseAsync()
    {
        await _closing.CancelAsync();
        await Task.WhenAll(_listening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _closing.Dispose();
    }

    private async Task ListenAsync(string conversation)
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var opened = await client.CallAsync(HttpMethod.Get, $"conversations/{conversation}?watermark={ear.Watermark}", null, _closing.Token);
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri((string)opened["streamUrl"]!), _closing.Token);
                await ReadAsync(socket);
            }
            catch (Exception broken) when (broken is WebSocketException or SocketException or IOException)
            {
                await Task.Delay(Pause, _closing.Token);
            }
        }
    }

    private async Task ReadAsync(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), _closing.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                if (length > 0)
                {
                    ear.Hear(JsonNode.Parse(buffer.AsSpan(0, length))!);
                }

                length = 0;
            }
        }
    }
}
