using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Conversation.Tests.Assistant;

/// <summary>A service on this machine that speaks OpenAI's chat protocol over real HTTP and says what a test tells it to.</summary>
internal sealed class StubService : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly CancellationTokenSource _end = new();

    public StubService()
    {
        var port = FreePort();
        Endpoint = $"http://127.0.0.1:{port}/v1";
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Endpoint { get; }

    /// <summary>Gets or sets what the model writes.</summary>
    public string Answer { get; set; } = "TIDAK ADA";

    /// <summary>Gets or sets the whole body instead of an answer.</summary>
    public string? Body { get; set; }

    public int Status { get; set; } = 200;

    /// <summary>Gets or sets whether the service keeps who asks waiting for ever.</summary>
    public bool Hangs { get; set; }

    /// <summary>Gets the requests that came, with their headers.</summary>
    public ConcurrentQueue<(JsonNode Body, WebHeaderCollection Headers)> Asked { get; } = new();

    /// <summary>An address on which nobody listens.</summary>
    public static string Nowhere() => $"http://127.0.0.1:{FreePort()}/v1";

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        _listener.Close();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            _ = ReplyAsync(await _listener.GetContextAsync());
        }
    }

    private async Task ReplyAsync(HttpListenerContext call)
    {
        using var reader = new StreamReader(call.Request.InputStream);
        Asked.Enqueue((JsonNode.Parse(await reader.ReadToEndAsync(_end.Token))!, (WebHeaderCollection)call.Request.Headers));
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, _end.Token);
        }

        var answer = new JsonObject
        {
            ["id"] = "chatcmpl-1",
            ["object"] = "chat.completion",
            ["created"] = 1,
            ["model"] = "stub",
            ["choices"] = new JsonArray(new JsonObject
            {
                ["index"] = 0,
                ["finish_reason"] = "stop",
                ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Answer },
            }),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
        };
        call.Response.StatusCode = Status;
        call.Response.ContentType = "application/json";
        await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Body ?? JsonSerializer.Serialize(answer)), _end.Token);
        call.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
