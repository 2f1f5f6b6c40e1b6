using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Telegram;

/// <summary>npm's <c>telegram-test-api</c>, a Telegram that nobody of this house wrote, with what <c>npm/server.js</c> mends.</summary>
internal sealed class ForeignTelegram : IAsyncDisposable
{
    public const string Token = "123456:TESTTOKEN";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly List<string> _heard = [];

    private ForeignTelegram(Process process, Uri address) => (_process, Address, _client) = (process, address, new HttpClient { BaseAddress = address });

    public Uri Address { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts it; the test is skipped with the reason where there is no node.</summary>
    public static async Task<ForeignTelegram> StartAsync()
    {
        var npm = await NpmFolder.InstallAsync("Telegram/npm", "telegram-judge");
        var port = NpmFolder.FreePort();
        var process = npm.Start("node", "server.js", $"{port}");
        while (await process.StandardOutput.ReadLineAsync(Cancelled) is { } line && line != "listening")
        {
        }

        return new ForeignTelegram(process, new Uri($"http://127.0.0.1:{port}"));
    }

    public Task SaysAsync(string text) => PostAsync("sendMessage", new JsonObject
    {
        ["botToken"] = Token,
        ["from"] = new JsonObject { ["id"] = 42, ["is_bot"] = false, ["first_name"] = "Sari", ["language_code"] = "id" },
        ["chat"] = new JsonObject { ["id"] = 42, ["first_name"] = "Sari", ["type"] = "private" },
        ["date"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["text"] = text,
    });

    /// <summary>Waits for a message with all these words.</summary>
    public async Task HearsAsync(params string[] parts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (!_heard.Exists(text => Array.TrueForAll(parts, part => text.Contains(part, StringComparison.OrdinalIgnoreCase))))
        {
            using var response = await _client.PostAsJsonAsync("/getUpdates", new JsonObject { ["token"] = Token, ["chatId"] = 42 }, patience.Token);
            var news = await response.Content.ReadFromJsonAsync<JsonObject>(patience.Token);
            _heard.AddRange(news!["result"]!.AsArray().Select(update => (string?)update!["message"]!["text"] ?? ""));
            await Task.Delay(100, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task PostAsync(string path, JsonObject body)
    {
        using var response = await _client.PostAsJsonAsync($"/{path}", body, Cancelled);
        response.EnsureSuccessStatusCode();
    }
}
