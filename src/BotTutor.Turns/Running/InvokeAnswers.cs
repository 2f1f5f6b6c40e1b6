using System.Text.Json.Nodes;
using BotTutor.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>An invoke's answer among what a turn says, and its stored form.</summary>
internal static class InvokeAnswers
{
    private const int Fine = 200;
    private const int NotImplemented = 501;

    /// <summary>Takes the answer out of what the turn says. The last one counts, as in the SDK's own adapters.</summary>
    public static (IReadOnlyList<Activity> Said, string Json) Split(IReadOnlyList<Activity> said)
    {
        var (status, body) = said.LastOrDefault(IsAnswer)?.Value switch
        {
            InvokeResponse { Status: var told, Body: var content } => (told, content is null ? null : ActivityJson.ToNode(content)),

            // A dialog writes it as data.
            { } written when ActivityJson.ToNode(written) is JsonObject answer => (StatusIn(answer), answer["body"]?.DeepClone()),
            _ => (NotImplemented, null),
        };
        var json = new JsonObject { ["status"] = status, ["body"] = body }.ToJsonString();
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

    private static int StatusIn(JsonObject answer) => answer["status"] is JsonValue status && status.TryGetValue<int>(out var told) ? told : Fine;

    private static bool IsAnswer(Activity activity) => activity.Type == ActivityTypesEx.InvokeResponse;
}
