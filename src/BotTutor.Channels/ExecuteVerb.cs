using System.Text.Json.Nodes;

namespace BotTutor.Channels;

/// <summary>The verb of an <c>Action.Execute</c>, for those who hear only what a submit carries.</summary>
internal static class ExecuteVerb
{
    /// <summary>Lets the data name the action's verb, unless it names one itself.</summary>
    public static void Carry(JsonObject action, JsonObject data)
    {
        if (action["verb"]?.DeepClone() is { } verb && !data.ContainsKey("verb"))
        {
            data["verb"] = verb;
        }
    }
}
