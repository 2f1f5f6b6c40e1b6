using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Text;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>The texts of a call, measured as people see them.</summary>
internal static class Texts
{
    private const int MostText = 4_096;
    private const int MostCaption = 1_024;

    public static void AddText(JsonObject message, MethodCall call)
    {
        var text = FormattedText.Read(call.Text("text"), call.Text("parse_mode"), call.Json("entities"));
        Put(message, "text", "entities", text.Text.Length switch
        {
            0 => throw ApiFault.BadRequest("message text is empty"),
            > MostText => throw ApiFault.BadRequest("message is too long"),
            _ => text,
        });
    }

    public static void AddCaption(JsonObject message, string? caption, string? mode, JsonNode? entities)
    {
        var text = FormattedText.Read(caption, mode, entities);
        if (text.Text.Length > MostCaption)
        {
            throw ApiFault.BadRequest("message caption is too long");
        }

        if (text.Text.Length > 0)
        {
            Put(message, "caption", "caption_entities", text);
        }
    }

    private static void Put(JsonObject message, string name, string entities, FormattedText text)
    {
        message[name] = text.Text;
        if (text.Entities.Count > 0)
        {
            message[entities] = text.Entities;
        }
    }
}
