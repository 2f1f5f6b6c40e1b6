using System.Text.Json.Nodes;
using BotTutor.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>An invoke's answer among what a turn says, and its stored form.</summary>
internal static class InvokeAnswers
{
    private const int NotImplemented = 501;

    /// <summary>Takes the answer out of what the turn says. The last one counts, as in the SDK's own adapters.</summary>
    public static (IReadOnlyList<Activity> Said, string Json) Split(IReadOnlyList<Activity> said)
    {
        var response = said.LastOrDefault(IsAnswer)?.Value as InvokeResponse;
        var body = response?.Body is { } content ? ActivityJson.ToNode(content) : null;
        var json = new JsonObject { ["status"] = response?.Status ?? NotImplemented, ["body"] = body }.ToJsonString();
        return ([.. said.Where(activity => !IsAnswer(activity))], json);
    }

    public static InvokeAnswer Read(string? json)
    {
        // A turn that failed keeps no answer.
        if (json is null)
        {
            return new InvokeAnswer(500, null);
        }

        var answer = JsonNode.Parse(json)!;
        return new InvokeAnswer((int)answer["status"]!, answer["body"]?.ToJsonString());
    }

    private static bool IsAnswer(Activity activity) => activity.Type == ActivityTypesEx.InvokeResponse;
}
