using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace BotTutor.Host.Tests.Telegram;

/// <summary>npm's <c>telegram-test-api</c>, a Telegram that nobody of this house wrote, with what <c>npm/server.js</c> mends. Installed once for each lock file.</summary>
internal sealed class ForeignTelegram : IAsyncDisposable
{
    public const string Token = "123456:TESTTOKEN";

    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Telegram", "npm");
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "telegram-judge");
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
        Assert.SkipWhen(!Array.Exists(Environment.GetEnvironmentVariable("PATH")!.Split(':'), folder => File.Exists(Path.Combine(folder, "node"))), "This test needs node and npm (Debian: apt-get install nodejs npm).");
        await InstallAsync();
        var port = FreePort();
        var process = Start("node", "server.js", $"{port}");
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

    private static async Task InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Source))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        var installed = Path.Combine(Folder, "node_modules", "installed-lock.json");
        var wanted = Path.Combine(Folder, "package-lock.json");
        if (File.Exists(installed) && await File.ReadAllTextAsync(installed, Cancelled) == await File.ReadAllTextAsync(wanted, Cancelled))
        {
            return;
        }

        using var install = Start("npm", "ci");
        var complaints = install.StandardError.ReadToEndAsync(Cancelled);
        await install.StandardOutput.ReadToEndAsync(Cancelled);
        await install.WaitForExitAsync(Cancelled);
        install.ExitCode.ShouldBe(0, await complaints);
        File.Copy(wanted, installed, overwrite: true);
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task PostAsync(string path, JsonObject body)
    {
        using var response = await _client.PostAsJsonAsync($"/{path}", body, Cancelled);
        response.EnsureSuccessStatusCode();
    }
}
