using System.Text.Json.Nodes;

namespace BotTutor.FakeConnector.Talks;

/// <summary>A message of the bot as people see it now.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="Activity">What stands there.</param>
public sealed record FakeMessage(string Id, JsonObject Activity)
{
    public bool IsRemoved { get; init; }

    /// <summary>Gets how often it was changed.</summary>
    public int Changes { get; init; }

    public string Text => (string?)Activity["text"] ?? "";

    /// <summary>Gets the cards and pictures.</summary>
    public IReadOnlyList<JsonObject> Attachments => [.. (Activity["attachments"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>Gets what stands on the suggested buttons.</summary>
    public IReadOnlyList<string> Suggestions =>
        [.. (Activity["suggestedActions"]?["actions"] as JsonArray ?? []).Select(action => (string)action!["title"]!)];

    /// <summary>Gets all words of it, those on cards too.</summary>
    public string Words => Text + "\n" + string.Join('\n', Attachments.Select(attachment => attachment.ToJsonString(ActivityRules.Plain)));
}
