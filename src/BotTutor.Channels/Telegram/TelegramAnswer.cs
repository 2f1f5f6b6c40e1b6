using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Telegram;

/// <summary>What the Bot API answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Result">The result; <see langword="null"/> for a refusal.</param>
/// <param name="Description">Why it refused.</param>
internal sealed record TelegramAnswer(int Status, JsonNode? Result, string Description)
{
    public bool IsOk => Result is not null;

    /// <summary>Gets how long the platform asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the number that a moved group has now.</summary>
    public long? MovedTo { get; init; }

    /// <summary>Gets the platform's clock.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Reads an answer, that of a proxy in between too, which is no JSON.</summary>
    public static TelegramAnswer Read(int status, byte[] body, DateTimeOffset? date)
    {
        JsonObject? answer;
        try
        {
            answer = JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            answer = null;
        }

        if (status is >= 200 and < 300 && answer?["result"] is { } result)
        {
            return new TelegramAnswer(status, result, "") { Date = date };
        }

        var parameters = answer?["parameters"];
        return new TelegramAnswer(status, null, (string?)answer?["description"] ?? $"HTTP {status}")
        {
            RetryAfter = parameters?["retry_after"] is { } seconds ? TimeSpan.FromSeconds(seconds.GetValue<int>()) : null,
            MovedTo = parameters?["migrate_to_chat_id"]?.GetValue<long>(),
            Date = date,
        };
    }
}
