using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Text;

/// <summary>A text as people see it, and where in it what stands out; places are counted in UTF-16 units.</summary>
internal sealed record FormattedText(string Text, JsonArray Entities)
{
    /// <summary>The longest text that the server parses at all, markup included, in bytes of UTF-8.</summary>
    private const int MostBytes = 32_768;

    /// <summary>Reads a text parameter with its <c>parse_mode</c> or its entities.</summary>
    public static FormattedText Read(string? written, string? mode, JsonNode? entities)
    {
        var text = written ?? "";
        if (System.Text.Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            throw ApiFault.BadRequest("message is too long");
        }

        return mode?.ToUpperInvariant() switch
        {
            null or "" => Trimmed(text, entities is JsonArray list ? (JsonArray)list.DeepClone() : []),
            "HTML" => HtmlReader.Read(text),
            "MARKDOWN" or "MARKDOWNV2" => throw ApiFault.BadRequest("this server reads parse_mode HTML only"),
            _ => throw ApiFault.BadRequest("unsupported parse_mode"),
        };
    }

    /// <summary>The platform takes white space off both ends; what stands out moves with the text.</summary>
    public static FormattedText Trimmed(string text, JsonArray entities)
    {
        var begin = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        var kept = new JsonArray();
        foreach (var entity in entities.OfType<JsonObject>())
        {
            var offset = entity["offset"]!.GetValue<int>() - begin;
            var end = Math.Min(trimmed.Length, offset + entity["length"]!.GetValue<int>());
            offset = Math.Max(0, offset);
            if (end > offset)
            {
                var moved = (JsonObject)entity.DeepClone();
                moved["offset"] = offset;
                moved["length"] = end - offset;
                kept.Add(moved);
            }
        }

        return new FormattedText(trimmed, kept);
    }
}
