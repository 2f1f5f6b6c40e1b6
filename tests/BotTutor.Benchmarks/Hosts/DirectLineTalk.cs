using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace BotTutor.Benchmarks.Hosts;

/// <summary>One visitor's conversation over Direct Line: sends by POST, hears by WebSocket.</summary>
internal sealed class DirectLineTalk : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<Heard> _heard = System.Threading.Channels.Channel.CreateUnbounded<Heard>();
    private readonly string _conversation;
    private Task[] _listening = [];
    private int _sent;

    private DirectLineTalk(HttpClient http, string conversation)
    {
        _http = http;
        _conversation = conversation;
    }

    public static async Task<DirectLineTalk> OpenAsync(Uri host, CancellationToken cancellationToken)
    {
        var http = new HttpClient { BaseAddress = new Uri(host, "/v3/directline/") };
        var token = await PostAsync(http, "tokens/generate", new JsonObject(), cancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token["token"]);
        var opened = await PostAsync(http, "conversations", new JsonObject(), cancellationToken);

        var talk = new DirectLineTalk(http, (string)opened["conversationId"]!);
        await talk._socket.ConnectAsync(new Uri((string)opened["streamUrl"]!), cancellationToken);
        talk._listening = [talk.ListenAsync()];
        return talk;
    }

    /// <summary>Waits for the next words of the bot, whatever they answer.</summary>
    public async Task<string> HearAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var heard = await _heard.Reader.ReadAsync(cancellationToken);
            if (heard.IsBot)
            {
                return heard.Text;
            }
        }
    }

    /// <summary>Says something and waits for the first answer to it.</summary>
    /// <returns>From the first byte sent to the answer's arrival.</returns>
    public async Task<TimeSpan> TurnAsync(string text, CancellationToken cancellationToken)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["locale"] = "id-ID",
            ["from"] = new JsonObject { ["id"] = "visitor" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = $"bench-{_sent++}" },
        };
        var begin = Stopwatch.GetTimestamp();
        var posted = await PostAsync(_http, $"conversations/{_conversation}/activities", activity, cancellationToken);
        var id = (string?)posted["id"];
        while (true)
        {
            var heard = await _heard.Reader.ReadAsync(cancellationToken);
            if (heard.ReplyTo == id)
            {
                return Stopwatch.GetElapsedTime(begin, heard.At);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await Task.WhenAll(_listening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _closing.Dispose();
        _http.Dispose();
    }

    private static async Task<JsonNode> PostAsync(HttpClient http, string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(path, body, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new HttpRequestException($"{path}: {(int)response.StatusCode} {text}", inner: null, response.StatusCode);
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        while (!_closing.IsCancellationRequested)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), _closing.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                _heard.Writer.Complete();
                return;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                Read(buffer.AsSpan(0, length));
                length = 0;
            }
        }
    }

    private void Read(ReadOnlySpan<byte> message)
    {
        var at = Stopwatch.GetTimestamp();
        if (message.IsEmpty)
        {
            return;
        }

        var set = JsonSerializer.Deserialize<JsonNode>(message);
        foreach (var activity in set?["activities"]?.AsArray() ?? [])
        {
            var isBot = (string?)activity?["from"]?["role"] == "bot";
            _heard.Writer.TryWrite(new Heard(isBot, (string?)activity?["replyToId"], (string?)activity?["text"] ?? "", at));
        }
    }

    private sealed record Heard(bool IsBot, string? ReplyTo, string Text, long At);
}
