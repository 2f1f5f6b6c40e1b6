using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>Calls the Bot API once. Nothing that it throws or returns holds the token.</summary>
internal sealed class TelegramApi(IHttpClientFactory clients, IOptions<TelegramOptions> options)
{
    public const string ClientName = "telegram";

    private const string DataScheme = "data:";

    private static readonly string[] Files = ["photo", "document", "video", "audio", "animation", "voice"];

    public Task<TelegramAnswer> CallAsync(TelegramBot bot, string method, JsonObject body, CancellationToken cancellationToken) =>
        CallAsync(bot, method, body, options.Value.Patience, cancellationToken);

    /// <exception cref="HttpRequestException">The line broke, or there was none.</exception>
    /// <exception cref="OperationCanceledException">No answer came in time.</exception>
    public async Task<TelegramAnswer> CallAsync(TelegramBot bot, string method, JsonObject body, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(timeLimit);
        using var content = Content(body);
        using var client = clients.CreateClient(ClientName);
        using var response = await client.PostAsync(new Uri(options.Value.Api, $"/bot{bot.Token}/{method}"), content, patience.Token);
        var answer = await response.Content.ReadAsByteArrayAsync(patience.Token);
        return TelegramAnswer.Read((int)response.StatusCode, answer, response.Headers.Date);
    }

    private static HttpContent Content(JsonObject body)
    {
        if (Array.Find(Files, name => body[name].AsText()?.StartsWith(DataScheme, StringComparison.Ordinal) == true) is not { } file)
        {
            return new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        var form = new MultipartFormDataContent();
        foreach (var (name, value) in body)
        {
            if (name == file)
            {
                var (type, bytes) = Decode(value!.GetValue<string>());
                form.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new(type) } }, name, $"{file}.{type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..]}");
            }
            else if (value is not null)
            {
                form.Add(new StringContent(value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()), name);
            }
        }

        return form;
    }

    private static (string Type, byte[] Bytes) Decode(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        var head = address[DataScheme.Length..Math.Max(DataScheme.Length, comma)];
        var bytes = new byte[address.Length];
        return head.EndsWith(";base64", StringComparison.Ordinal) && Convert.TryFromBase64String(address[(comma + 1)..], bytes, out var length)
            ? (head[..^";base64".Length], bytes[..length])
            : ("application/octet-stream", []);
    }
}
