using System.Text.Json.Nodes;

namespace BotTutor.Channels;

/// <summary>Texts in JSON that somebody else wrote, where anything may stand in their place.</summary>
internal static class JsonTexts
{
    /// <returns>The text; <see langword="null"/> for whatever is none.</returns>
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
