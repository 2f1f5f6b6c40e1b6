using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>The methods that the server knows. Each runs behind the bot's gate; <c>getUpdates</c>, which waits, is called by itself.</summary>
internal static class MethodTable
{
    private const int MostDescription = 512;
    private const int MostShortDescription = 120;
    private const int MostName = 64;

    private static readonly Dictionary<string, Func<FakeBot, MethodCall, JsonNode>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = static (bot, _) => Me(bot),
        ["setWebhook"] = Fetching.SetWebhook,
        ["deleteWebhook"] = Fetching.DeleteWebhook,
        ["getWebhookInfo"] = static (bot, _) => bot.Webhook.ToJson(),
        ["sendMessage"] = Sending.SendMessage,
        ["sendLocation"] = Sending.SendLocation,
        ["sendContact"] = Sending.SendContact,
        ["sendChatAction"] = Sending.SendChatAction,
        ["sendPhoto"] = static (bot, call) => Media.Send(bot, call, "photo"),
        ["sendDocument"] = static (bot, call) => Media.Send(bot, call, "document"),
        ["sendVideo"] = static (bot, call) => Media.Send(bot, call, "video"),
        ["sendAudio"] = static (bot, call) => Media.Send(bot, call, "audio"),
        ["sendAnimation"] = static (bot, call) => Media.Send(bot, call, "animation"),
        ["sendVoice"] = static (bot, call) => Media.Send(bot, call, "voice"),
        ["sendMediaGroup"] = Media.SendGroup,
        ["getFile"] = Media.GetFile,
        ["sendPoll"] = Polling.SendPoll,
        ["stopPoll"] = Polling.StopPoll,
        ["editMessageText"] = Editing.EditText,
        ["editMessageCaption"] = Editing.EditCaption,
        ["editMessageMedia"] = Editing.EditMedia,
        ["editMessageReplyMarkup"] = Editing.EditMarkup,
        ["deleteMessage"] = Editing.Delete,
        ["answerCallbackQuery"] = Answering.AnswerQuery,
        ["setMessageReaction"] = Answering.SetReaction,
        ["getChat"] = static (bot, call) => Chat(bot.ChatOf(call)),
        ["setMyCommands"] = Profile.SetCommands,
        ["getMyCommands"] = Profile.GetCommands,
        ["deleteMyCommands"] = Profile.DeleteCommands,
        ["setMyDescription"] = static (bot, call) => Profile.SetText(bot, call, "description", MostDescription),
        ["getMyDescription"] = static (bot, call) => Profile.GetText(bot, call, "description"),
        ["setMyShortDescription"] = static (bot, call) => Profile.SetText(bot, call, "short_description", MostShortDescription),
        ["getMyShortDescription"] = static (bot, call) => Profile.GetText(bot, call, "short_description"),
        ["setMyName"] = static (bot, call) => Profile.SetText(bot, call, "name", MostName),
        ["getMyName"] = static (bot, call) => Profile.GetText(bot, call, "name"),
    };

    public static async Task<JsonNode> RunAsync(FakeBot bot, MethodCall call, CancellationToken cancellationToken)
    {
        if (call.Name.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
        {
            return await Fetching.GetUpdatesAsync(bot, call, cancellationToken);
        }

        if (!Known.TryGetValue(call.Name, out var method))
        {
            throw ApiFault.NotFound("method not found");
        }

        lock (bot.Gate)
        {
            return method(bot, call);
        }
    }

    private static JsonObject Me(FakeBot bot)
    {
        var me = bot.ToJson();
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = false;
        me["supports_inline_queries"] = false;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        return me;
    }

    private static JsonObject Chat(FakeChat chat)
    {
        var json = chat.ToJson();
        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        json["accepted_gift_types"] = new JsonObject { ["unlimited_gifts"] = false, ["limited_gifts"] = false, ["unique_gifts"] = false, ["premium_subscription"] = false, ["gifts_from_channels"] = false };
        return json;
    }
}
