using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Telegram;

/// <summary>One call of the Bot API that waits in the outbox.</summary>
/// <param name="Method">The method, such as <c>sendMessage</c>.</param>
/// <param name="Body">Its parameters. A picture or file that begins with <c>data:</c> is uploaded.</param>
internal sealed record TelegramRequest(string Method, JsonObject Body)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Gets the earlier activity whose message it changes; its <c>message_id</c> is known only when it leaves.</summary>
    public string? Changes { get; init; }

    /// <summary>Gets what is sent instead when the platform does not take this, such as a text in place of a picture that it cannot fetch.</summary>
    public TelegramRequest? Otherwise { get; init; }

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="FormatException">The text is not a request.</exception>
    public static TelegramRequest Read(string json) =>
        JsonSerializer.Deserialize<TelegramRequest>(json, Json) ?? throw new FormatException("The stored text is not a request.");
}
