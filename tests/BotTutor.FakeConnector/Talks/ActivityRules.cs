using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.FakeConnector.Talks;

/// <summary>What the platform takes from a bot. It is stricter than the real one where that shows something broken instead of refusing it.</summary>
internal static class ActivityRules
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostBytes = 28 * 1_024;
    private const int MostHeroButtons = 6;

    private static readonly string[] Types = ["message", "typing"];
    private static readonly string[] Actions = ["Action.Submit", "Action.Execute", "Action.OpenUrl", "Action.ShowCard", "Action.ToggleVisibility"];

    /// <returns>Status, code and words of the refusal; <see langword="null"/> when all is well.</returns>
    public static (int Status, string Code, string Words)? Fault(JsonObject activity)
    {
        var json = activity.ToJsonString(Plain);
        if (json.Length * 2 > MostBytes)
        {
            return (413, "MessageSizeTooBig", $"Message size too large: {json.Length * 2} bytes.");
        }

        if (!Types.Contains((string?)activity["type"]))
        {
            return (400, "BadSyntax", $"Activity type '{activity["type"]}' is not supported.");
        }

        var attachments = activity["attachments"] as JsonArray ?? [];
        if ((string?)activity["type"] == "message" && string.IsNullOrEmpty((string?)activity["text"]) && attachments.Count == 0)
        {
            return (400, "BadSyntax", "Activity must have text or attachments.");
        }

        return MentionFault(activity) ?? attachments.OfType<JsonObject>().Select(AttachmentFault).FirstOrDefault(fault => fault is not null);
    }

    private static (int, string, string)? MentionFault(JsonObject activity)
    {
        var mention = (activity["entities"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(entity => (string?)entity["type"] == "mention"
            && ((string?)activity["text"] ?? "").Contains((string?)entity["text"] ?? "\0", StringComparison.Ordinal) is false);
        return mention is null ? null : (400, "BadSyntax", "Bad mention: its text does not stand in the message.");
    }

    private static (int, string, string)? AttachmentFault(JsonObject attachment)
    {
        var type = (string?)attachment["contentType"];
        if (type is null)
        {
            return (400, "BadSyntax", "An attachment without a contentType.");
        }

        if (type != "application/vnd.microsoft.card.adaptive")
        {
            var buttons = attachment["content"]?["buttons"] as JsonArray ?? [];
            return buttons.Count > MostHeroButtons ? (400, "BadSyntax", $"{buttons.Count} buttons on a card.")
                : type.StartsWith("image/", StringComparison.Ordinal) ? PictureFault(attachment["contentUrl"]) : null;
        }

        return attachment["content"] is JsonObject card && Version.TryParse((string?)card["version"], out var version) && version <= new Version(1, 5)
            ? CardFault(card)
            : (400, "BadSyntax", "An Adaptive Card without content, or of a version above 1.5.");
    }

    private static (int, string, string)? CardFault(JsonNode? node) => node switch
    {
        JsonArray items => items.Select(CardFault).FirstOrDefault(fault => fault is not null),
        JsonObject element => ElementFault(element) ?? element.Select(property => CardFault(property.Value)).FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    private static (int, string, string)? ElementFault(JsonObject element) => (string?)(element["type"] as JsonValue) switch
    {
        "Image" => PictureFault(element["url"]),
        "Action.Submit" when element["data"] is not (null or JsonObject) => (400, "BadSyntax", "The data of an Action.Submit is no object."),
        "Action.Execute" when element["verb"] is null => (400, "BadSyntax", "An Action.Execute without a verb."),
        { } action when action.StartsWith("Action.", StringComparison.Ordinal) && !Actions.Contains(action) => (400, "BadSyntax", $"Unknown action {action}."),
        _ => null,
    };

    private static (int, string, string)? PictureFault(JsonNode? address) =>
        (string?)address is { } text && (text.StartsWith("data:image/", StringComparison.Ordinal) || (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "https" || url.IsLoopback) && !text.EndsWith(".svg", StringComparison.Ordinal)))
            ? null
            : (400, "BadSyntax", $"A picture that cannot be fetched: {address}.");
}
