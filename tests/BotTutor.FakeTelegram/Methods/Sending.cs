using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>What all sending methods share: where to, under which keyboard, in answer to what, how fast.</summary>
internal static class Sending
{
    /// <summary>Puts a message into the chat that the call names.</summary>
    public static FakeMessage Send(FakeBot bot, MethodCall call, JsonObject content)
    {
        var chat = bot.ChatOf(call);
        bot.Flood?.Count(chat);
        var message = new JsonObject
        {
            ["message_id"] = chat.NextMessageId(),
            ["from"] = bot.ToJson(),
            ["chat"] = chat.ToJson(),
            ["date"] = bot.Now(),
        };
        AddThread(message, call, chat);
        AddReply(message, call, chat);
        foreach (var (name, value) in content)
        {
            message[name] = value?.DeepClone();
        }

        var keyboard = Keyboards.Reply(call, chat);
        if (Keyboards.Inline(call) is { } inline)
        {
            message["reply_markup"] = inline;
        }

        var sent = new FakeMessage(message, fromBot: true) { ReplyKeyboard = keyboard };
        chat.Messages.Add(sent);
        bot.Said.Add((chat, sent));
        bot.Heard.Ring();
        return sent;
    }

    public static JsonNode SendMessage(FakeBot bot, MethodCall call)
    {
        var content = new JsonObject();
        Texts.AddText(content, call);
        return Send(bot, call, content).Json.DeepClone();
    }

    public static JsonNode SendLocation(FakeBot bot, MethodCall call) => Send(bot, call, new JsonObject
    {
        ["location"] = new JsonObject { ["latitude"] = call.Json("latitude")?.DeepClone(), ["longitude"] = call.Json("longitude")?.DeepClone() },
    }).Json.DeepClone();

    public static JsonNode SendContact(FakeBot bot, MethodCall call) => Send(bot, call, new JsonObject
    {
        ["contact"] = new JsonObject { ["phone_number"] = call.Text("phone_number"), ["first_name"] = call.Text("first_name") },
    }).Json.DeepClone();

    public static JsonNode SendChatAction(FakeBot bot, MethodCall call)
    {
        bot.ChatOf(call);
        return call.Text("action") is "typing" or "upload_photo" or "upload_document" or "record_voice" or "upload_voice" or "find_location" or "choose_sticker" or "upload_video"
            ? true
            : throw ApiFault.BadRequest("wrong parameter action in request");
    }

    private static void AddThread(JsonObject message, MethodCall call, FakeChat chat)
    {
        if (call.Number("message_thread_id") is not { } thread)
        {
            return;
        }

        if (!chat.Threads.Contains(thread))
        {
            throw ApiFault.BadRequest("message thread not found");
        }

        message["message_thread_id"] = thread;
        message["is_topic_message"] = true;
    }

    private static void AddReply(JsonObject message, MethodCall call, FakeChat chat)
    {
        if (call.Json("reply_parameters") is not JsonObject reply || reply["message_id"] is not { } id)
        {
            return;
        }

        if (chat.Find(id.GetValue<long>()) is { } earlier)
        {
            var quoted = (JsonObject)earlier.Json.DeepClone();
            quoted.Remove("reply_to_message");
            message["reply_to_message"] = quoted;
        }
        else if (reply["allow_sending_without_reply"]?.GetValue<bool>() != true)
        {
            throw ApiFault.BadRequest("message to be replied not found");
        }
    }
}
