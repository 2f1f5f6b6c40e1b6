using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Channels;

/// <summary>A question with its right answers, as the content of an attachment: <c>question, options, correct, explanation, multiple</c>.</summary>
internal sealed record QuizContent(string Question, IReadOnlyList<string> Options, IReadOnlyList<int> Correct, string? Explanation, bool Multiple)
{
    /// <returns>The question; <see langword="null"/> when it has none, no two options, or no right one.</returns>
    public static QuizContent? Read(JsonNode? content)
    {
        if (content is not JsonObject quiz
            || TextOf(quiz["question"]) is not { Length: > 0 } question
            || quiz["options"] is not JsonArray { Count: >= 2 } options
            || quiz["correct"] is not JsonArray { Count: > 0 } correct)
        {
            return null;
        }

        int[] right = [.. correct.OfType<JsonValue>().Select(place => place.TryGetValue<int>(out var option) ? option : -1)];
        return Array.TrueForAll(right, option => option >= 0 && option < options.Count)
            ? new QuizContent(
                question,
                [.. options.Select(option => TextOf(option) ?? "")],
                right,
                TextOf(quiz["explanation"]),
                quiz["multiple"] is JsonValue multiple && multiple.GetValueKind() is JsonValueKind.True)
            : null;
    }

    private static string? TextOf(JsonNode? node) => node.AsText()?.Trim();
}
