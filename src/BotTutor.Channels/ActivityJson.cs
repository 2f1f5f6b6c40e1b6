using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotTutor.Channels;

/// <summary>The one JSON form of an activity, on the wire and in the database. No other file of the channels knows Newtonsoft.</summary>
public static class ActivityJson
{
    /// <summary>Deeper nesting than any card has; a stack is not spent on more.</summary>
    private const int MaximumDepth = 64;

    private static readonly JsonSerializerSettings Settings = new()
    {
        // A text that looks like a date stays the text that was written.
        DateParseHandling = DateParseHandling.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = MaximumDepth,
        Converters = [new NodeConverter()],
    };

    public static string Write(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        // The SDK converts an attachment's content by itself, and only knows its own library's values there.
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (attachment?.Content is JsonNode card)
            {
                attachment.Content = FromNode(card);
            }
        }

        return Wellformed(JsonConvert.SerializeObject(activity, Formatting.None, Settings));
    }

    /// <summary>Reads JSON that this house wrote.</summary>
    /// <exception cref="FormatException">The text is not an activity.</exception>
    public static Activity Read(string json) =>
        TryRead(json) ?? throw new FormatException("The stored text is not an activity.");

    /// <returns>The activity, or <see langword="null"/> when the text is not one.</returns>
    public static Activity? TryRead(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(json, Settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The content of an attachment, channel data or the body of an invoke's answer, whatever library made it.</summary>
    public static JsonNode? ToNode(object content) => content is JsonNode node
        ? node.DeepClone()
        : JsonNode.Parse(JsonConvert.SerializeObject(content, Formatting.None, Settings));

    /// <summary>The other way round: what <see cref="Write"/> writes as it stands.</summary>
    internal static object? FromNode(JsonNode node) => JsonConvert.DeserializeObject<JToken>(node.ToJsonString(), Settings);

    internal static string? StringIn(object? content, string property) =>
        content is JObject properties && properties[property] is JValue { Type: JTokenType.String } value ? (string?)value : null;

    /// <summary>Half a surrogate pair has no UTF-8 form; it becomes the replacement character before anyone stumbles over it.</summary>
    private static string Wellformed(string json)
    {
        if (!json.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return json;
        }

        var clean = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>Writes a card that was made with the house's own JSON library.</summary>
    private sealed class NodeConverter : JsonConverter<JsonNode>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, JsonNode? value, JsonSerializer serializer) =>
            writer.WriteRawValue(value?.ToJsonString() ?? "null");

        public override JsonNode ReadJson(JsonReader reader, Type objectType, JsonNode? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
