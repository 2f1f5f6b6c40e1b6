using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>Changes to what the bot has sent. The same content again is refused.</summary>
internal static class Editing
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private static readonly string[] Contents = ["photo", "document", "video", "audio", "animation", "caption", "caption_entities", "text", "entities"];

    private static readonly TimeSpan DeletableFor = TimeSpan.FromHours(48);

    public static JsonNode EditText(FakeBot bot, MethodCall call) => Edit(bot, call, message =>
    {
        if (message["text"] is null)
        {
            throw ApiFault.BadRequest("there is no text in the message to edit");
        }

        message.Remove("entities");
        Texts.AddText(message, call);
    });

    public static JsonNode EditCaption(FakeBot bot, MethodCall call) => Edit(bot, call, message =>
    {
        if (message["text"] is not null)
        {
            throw ApiFault.BadRequest("there is no caption in the message to edit");
        }

        message.Remove("caption");
        message.Remove("caption_entities");
        Texts.AddCaption(message, call.Text("caption"), call.Text("parse_mode"), call.Json("caption_entities"));
    });

    public static JsonNode EditMedia(FakeBot bot, MethodCall call) => Edit(bot, call, message =>
    {
        if (call.Json("media") is not JsonObject item)
        {
            throw ApiFault.BadRequest("media must be non-empty");
        }

        foreach (var old in Contents)
        {
            message.Remove(old);
        }

        foreach (var (name, value) in Media.Content(bot, call, item))
        {
            message[name] = value?.DeepClone();
        }
    });

    public static JsonNode EditMarkup(FakeBot bot, MethodCall call) => Edit(bot, call, static _ => { });

    public static JsonNode Delete(FakeBot bot, MethodCall call)
    {
        var chat = bot.ChatOf(call);
        if (chat.Find(call.Number("message_id") ?? 0) is not { } message)
        {
            throw ApiFault.BadRequest("message to delete not found");
        }

        if (bot.Now() - message.Json["date"]!.GetValue<long>() > DeletableFor.TotalSeconds)
        {
            throw ApiFault.BadRequest("message can't be deleted for everyone");
        }

        message.IsDeleted = true;
        bot.Heard.Ring();
        return true;
    }

    private static JsonNode Edit(FakeBot bot, MethodCall call, Action<JsonObject> change)
    {
        var chat = bot.ChatOf(call);
        if (chat.Find(call.Number("message_id") ?? 0) is not { } message)
        {
            throw ApiFault.BadRequest("message to edit not found");
        }

        if (!message.FromBot || message.ReplyKeyboard?["keyboard"] is not null)
        {
            throw ApiFault.BadRequest("message can't be edited");
        }

        var edited = (JsonObject)message.Json.DeepClone();
        edited.Remove("edit_date");
        change(edited);
        edited.Remove("reply_markup");
        if (Keyboards.Inline(call) is { } keyboard)
        {
            edited["reply_markup"] = keyboard;
        }

        var before = (JsonObject)message.Json.DeepClone();
        before.Remove("edit_date");
        if (JsonNode.DeepEquals(before, edited))
        {
            throw ApiFault.BadRequest(NotModified);
        }

        bot.Flood?.Count(chat);
        edited["edit_date"] = bot.Now();
        message.Json = edited;
        message.Edits++;
        bot.Heard.Ring();
        return edited.DeepClone();
    }
}
