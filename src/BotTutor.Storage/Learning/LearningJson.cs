using System.Text.Json;

namespace BotTutor.Storage.Learning;

/// <summary>How short lists are written into one column.</summary>
internal static class LearningJson
{
    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);

    public static IReadOnlyList<string> Read(string json) =>
        JsonSerializer.Deserialize<List<string>>(json) ?? throw new JsonException("The stored list is empty.");
}
