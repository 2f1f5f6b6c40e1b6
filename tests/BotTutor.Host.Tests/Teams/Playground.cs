using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Teams;

/// <summary>Microsoft's Agents Playground, a Teams that nobody of this house wrote, driven by the side that its own page uses.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private const string Talk = "personal-chat-id";
    private const string Person = "user-id-0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly ClientWebSocket _stream = new();
    private int _passed;
    private readonly List<JsonObject> _heard = [];

    private Playground(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address });

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts it in front of a host, and installs the bot.</summary>
    public static async Task<Playground> StartAsync(Uri host)
    {
        var npm = await NpmFolder.InstallAsync("Teams/npm", "teams-judge");
        File.Copy(Path.Combine(npm.Path, "playground.yml"), Path.Combine(npm.Path, ".m365agentsplayground.yml"), overwrite: true);
        var port = NpmFolder.FreePort();
        var process = npm.Start(
            "node", "node_modules/@microsoft/m365agentsplayground/cli.js", "start", "-e", new Uri(host, "/api/messages").AbsoluteUri, "-c", "msteams", "--dt", "-p", $"{port}");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var playground = new Playground(process, new Uri($"http://127.0.0.1:{port}"));
        try
        {
            await playground.OpenAsync(port);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public Task SaysAsync(string text) => PostAsync($"/_conversation/v1/conversations/{Talk}/messages", new JsonObject
    {
        ["type"] = "text",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["from"] = new JsonObject { ["id"] = Person },
        ["mentions"] = new JsonArray(),
    });

    /// <summary>Presses a button that submits.</summary>
    public Task SubmitsAsync(string card, JsonNode data) => PostAsync("/_conversation/v1/submit", new JsonObject
    {
        ["conversation"] = new JsonObject { ["id"] = Talk },
        ["replyToId"] = card,
        ["value"] = data.DeepClone(),
        ["from"] = new JsonObject { ["id"] = Person },
    });

    /// <summary>Presses a button that executes.</summary>
    /// <returns>What the bot answered to the press.</returns>
    public Task<string> ExecutesAsync(string card, string verb, JsonNode data) => PostAsync("/_conversation/v1/invoke", new JsonObject
    {
        ["name"] = "adaptiveCard/action",
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        },
        ["from"] = new JsonObject { ["id"] = Person },
        ["conversation"] = new JsonObject { ["id"] = Talk },
        ["replyToId"] = card,
    });

    /// <summary>Waits for a message with all these words; what comes before it is passed over.</summary>
    public async Task<JsonObject> HearsAsync(params string[] parts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            for (; _passed < _heard.Count; _passed++)
            {
                var words = _heard[_passed].ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
                if (Array.TrueForAll(parts, part => words.Contains(part, StringComparison.OrdinalIgnoreCase)))
                {
                    return _heard[_passed++];
                }
            }

            try
            {
                if (await ReadAsync(patience.Token) is { } message)
                {
                    _heard.Add(message);
                }
            }
            catch (OperationCanceledException) when (!Cancelled.IsCancellationRequested)
            {
                throw new TimeoutException($"Nothing with '{string.Join("', '", parts)}' was heard, but:{Environment.NewLine}{string.Join(Environment.NewLine, _heard.Select(message => message.ToJsonString()))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _stream.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task OpenAsync(int port)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (!await IsThereAsync(patience.Token))
        {
            await Task.Delay(200, patience.Token);
        }

        await _stream.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/_ws_conversation/v1/conversations/stream"), patience.Token);
        await PostAsync($"/_debug/conversation/{Talk}/installation", []);
    }

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _client.GetStringAsync("/_debug/ping", cancellationToken) == "pong";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <returns>The next message of the bot; <see langword="null"/> for anything else, such as that it is writing.</returns>
    private async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1_024];
        var text = new StringBuilder();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _stream.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
        }
        while (!part.EndOfMessage);

        var news = JsonNode.Parse(text.ToString());
        return (string?)news?["action"] is "createMessage" or "updateMessage" ? news["message"] as JsonObject : null;
    }

    private async Task<string> PostAsync(string path, JsonObject body)
    {
        using var response = await _client.PostAsJsonAsync(path, body, Cancelled);
        var answer = await response.Content.ReadAsStringAsync(Cancelled);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {answer}");
        return answer;
    }
}
