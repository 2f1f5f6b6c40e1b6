using System.Text.Json;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram;

/// <summary>The updates that the house wants to hear of, and how they are read from the wire.</summary>
internal static class TelegramUpdates
{
    /// <summary>Named one by one: the platform leaves out reactions where nothing is named, and keeps an old wish where a new one is missing.</summary>
    private static readonly string[] Wanted =
    [
        "message", "edited_message", "callback_query", "poll_answer", "message_reaction", "my_chat_member",
    ];

    public static JsonArray Allowed() => [.. Wanted.Select(kind => (JsonNode)kind)];

    /// <exception cref="JsonException">It is not an update as we know it.</exception>
    public static Update Read(JsonNode json) =>
        json.Deserialize<Update>(JsonBotAPI.Options) ?? throw new JsonException("The update is empty.");

    /// <exception cref="JsonException">It is not an update as we know it.</exception>
    public static async Task<Update> ReadAsync(Stream json, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<Update>(json, JsonBotAPI.Options, cancellationToken) ?? throw new JsonException("The update is empty.");

    /// <summary>What must stay in order: all that happens in a chat, or where there is none, with a person.</summary>
    public static long LineOf(Update update) =>
        update.Message?.Chat.Id
        ?? update.EditedMessage?.Chat.Id
        ?? update.CallbackQuery?.Message?.Chat.Id
        ?? update.MessageReaction?.Chat.Id
        ?? update.MyChatMember?.Chat.Id
        ?? update.PollAnswer?.User?.Id
        ?? 0;
}
