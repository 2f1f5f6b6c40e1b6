using System.Globalization;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Teams;

/// <summary>A quiz as a card: the platform has no quiz of its own.</summary>
internal static class TeamsQuiz
{
    private const string Chosen = "quizChoice";
    private const string Asked = "quiz";
    private const string Words = "quizOptions";

    /// <param name="quiz">The question.</param>
    /// <param name="activityId">The activity that asks it; the answer names it.</param>
    /// <param name="locale">The person's language.</param>
    public static JsonObject Card(QuizContent quiz, string activityId, string? locale) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = quiz.Question, ["wrap"] = true, ["weight"] = "Bolder" },
            new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = Chosen,
                ["style"] = "expanded",
                ["isMultiSelect"] = quiz.Multiple,
                ["wrap"] = true,
                ["choices"] = new JsonArray([.. quiz.Options.Select((option, place) => (JsonNode)new JsonObject { ["title"] = option, ["value"] = place.ToString(CultureInfo.InvariantCulture) })]),
            }),
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = TeamsTexts.Answer(locale),
            ["data"] = new JsonObject { [Asked] = activityId, [Words] = new JsonArray([.. quiz.Options.Select(option => (JsonNode)option)]) },
        }),
    };

    /// <returns>The chosen words and the answer as every channel gives it; <see langword="null"/> when the data is no answer to a quiz.</returns>
    public static (string Words, JsonObject Answer)? Answer(JsonObject data)
    {
        if (data[Words] is not JsonArray options || data[Asked] is not { } asked || data[Chosen].AsText() is not { } places)
        {
            return null;
        }

        int[] picked = [.. places.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(place => int.TryParse(place, CultureInfo.InvariantCulture, out var option) ? option : -1)
            .Where(option => option >= 0 && option < options.Count)];
        var answer = new JsonObject { ["quiz"] = asked.DeepClone(), ["options"] = new JsonArray([.. picked.Select(option => (JsonNode)option)]) };
        return (string.Join(", ", picked.Select(option => options[option]?.ToString())), answer);
    }
}
