using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>What a pressed card means in words, where its author said so.</summary>
internal static class TeamsSubmits
{
    private const string Platform = "msteams";

    /// <summary>A button that says something in the person's name is heard as that; an answer to a quiz as the chosen words.</summary>
    public static void Read(Activity activity, JsonNode? value)
    {
        if (value is not JsonObject data)
        {
            return;
        }

        if (TeamsQuiz.Answer(data) is var (words, answer))
        {
            activity.Text = words;
            activity.Value = ActivityJson.FromNode(answer);
            return;
        }

        if (data[Platform] is JsonObject told)
        {
            activity.Text = activity.Text is { Length: > 0 } text ? text : told["text"].AsText() ?? told["value"].AsText();
            data.Remove(Platform);
            activity.Value = data.Count == 0 ? null : ActivityJson.FromNode(data);
        }
    }
}
