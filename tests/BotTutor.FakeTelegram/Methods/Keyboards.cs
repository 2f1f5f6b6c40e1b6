using System.Text;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>Reads <c>reply_markup</c> and refuses what the platform refuses.</summary>
internal static class Keyboards
{
    private const int MostDataBytes = 64;
    private const int MostButtons = 100;

    private static readonly string[] InlineDeeds =
    [
        "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "pay", "callback_game",
    ];

    private static readonly string[] OnlyPrivate = ["request_contact", "request_location", "request_poll", "web_app", "request_users", "request_chat"];

    /// <summary>The inline keyboard of a call; <see langword="null"/> when it has none.</summary>
    public static JsonObject? Inline(MethodCall call) => call.Json("reply_markup") is JsonObject markup && markup["inline_keyboard"] is JsonArray rows
        ? ReadInline(rows)
        : null;

    /// <summary>Puts the keyboard under the writing line, or takes it away, as a message says.</summary>
    /// <returns>The reply markup that is no inline keyboard.</returns>
    public static JsonObject? Reply(MethodCall call, FakeChat chat)
    {
        if (call.Json("reply_markup") is not JsonObject markup || markup["inline_keyboard"] is not null)
        {
            return null;
        }

        if (chat.Type == "channel" && markup.Count > 0)
        {
            throw ApiFault.BadRequest("inline keyboard expected");
        }

        if (markup["keyboard"] is JsonArray rows)
        {
            Check(rows, chat);
            chat.ReplyKeyboard = (JsonObject)markup.DeepClone();
        }
        else if (markup["remove_keyboard"] is not null)
        {
            chat.ReplyKeyboard = null;
        }
        else if (markup["force_reply"] is null && markup.Count > 0)
        {
            throw ApiFault.BadRequest("object expected as reply markup");
        }

        return (JsonObject)markup.DeepClone();
    }

    private static JsonObject? ReadInline(JsonArray rows)
    {
        var kept = new JsonArray();
        foreach (var row in rows.OfType<JsonArray>().Where(row => row.Count > 0))
        {
            kept.Add(new JsonArray([.. row.Select(button => (JsonNode)ReadButton(button))]));
        }

        if (kept.Sum(row => row!.AsArray().Count) > MostButtons)
        {
            throw ApiFault.BadRequest("REPLY_MARKUP_TOO_LONG");
        }

        return kept.Count == 0 ? null : new JsonObject { ["inline_keyboard"] = kept };
    }

    private static JsonObject ReadButton(JsonNode? node)
    {
        if (node is not JsonObject button || string.IsNullOrWhiteSpace((string?)button["text"]))
        {
            throw ApiFault.BadRequest("can't parse inline keyboard button: Field \"text\" must be non-empty");
        }

        var deeds = InlineDeeds.Count(deed => button[deed] is not null);
        if (deeds != 1)
        {
            throw ApiFault.BadRequest(deeds == 0
                ? "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
                : "can't parse inline keyboard button: exactly one optional field must be used");
        }

        if (button["callback_data"] is { } data && Encoding.UTF8.GetByteCount(data.GetValue<string>()) is 0 or > MostDataBytes)
        {
            throw ApiFault.BadRequest("BUTTON_DATA_INVALID");
        }

        if (button["url"] is { } url && !IsUrl(url.GetValue<string>()))
        {
            throw ApiFault.BadRequest($"inline keyboard button URL '{url.GetValue<string>()}' is invalid: Wrong HTTP URL");
        }

        return (JsonObject)button.DeepClone();
    }

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" or "tg" or "tel"
        && (url.Scheme is "tg" or "tel" || (url.Host.Contains('.', StringComparison.Ordinal) && url.Host != "localhost"));

    private static void Check(JsonArray rows, FakeChat chat)
    {
        foreach (var button in rows.OfType<JsonArray>().SelectMany(row => row))
        {
            var text = button is JsonObject fields ? (string?)fields["text"] : (string?)button;
            if (string.IsNullOrWhiteSpace(text))
            {
                throw ApiFault.BadRequest("can't parse keyboard button: Field \"text\" must be non-empty");
            }

            if (!chat.IsPrivate && button is JsonObject asking && OnlyPrivate.FirstOrDefault(deed => asking[deed] is not null) is { } asked)
            {
                throw ApiFault.BadRequest(asked == "request_contact" ? "phone number can be requested in private chats only" : "location can be requested in private chats only");
            }
        }
    }
}
