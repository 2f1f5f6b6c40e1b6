using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Host.Tests.Driving;

/// <summary>A conversation over Direct Line without a browser.</summary>
internal sealed class Talk : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _client;
    private readonly string _path;
    private long _watermark;

    private Talk(HttpClient client, string path) => (_client, _path) = (client, path);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<Talk> OpenAsync(Uri address, string locale = "id-ID")
    {
        var client = new HttpClient { BaseAddress = address };
        var token = (await PostAsync(client, "/v3/directline/tokens/generate", []))["token"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var opened = await PostAsync(client, "/v3/directline/conversations", new JsonObject { ["locale"] = locale });
        return new Talk(client, $"/v3/directline/conversations/{opened["conversationId"]}/activities");
    }

    public Task SaysAsync(string text) => SendsAsync(new JsonObject { ["type"] = "message", ["text"] = text });

    public Task SendsAsync(JsonObject activity) => PostAsync(_client, _path, activity);

    /// <summary>Waits for what the bot says next, all that comes at once.</summary>
    public async Task<IReadOnlyList<string>> HearsAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            var news = (await _client.GetFromJsonAsync<JsonNode>($"{_path}?watermark={_watermark}", patience.Token))!;
            _watermark = long.Parse(news["watermark"]!.GetValue<string>(), CultureInfo.InvariantCulture);
            string[] said = [.. news["activities"]!.AsArray().Where(activity => (string?)activity!["from"]!["role"] == "bot").Select(activity => (string?)activity!["text"] ?? "")];
            if (said.Length > 0)
            {
                return said;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<JsonNode> PostAsync(HttpClient client, string path, JsonObject body)
    {
        using var response = await client.PostAsJsonAsync(path, body, Cancelled);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
    }
}
