using System.Text.Json.Nodes;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Writes numbers as JSON does: whole ones without a point.</summary>
internal static class NumberValue
{
    public static JsonNode Of(double value) => Math.Abs(value) < 9e15 && Math.Floor(value) == value ? JsonValue.Create((long)value) : JsonValue.Create(value);
}
