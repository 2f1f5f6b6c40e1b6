using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>
/// Suggested actions: the platform's own in a talk of two, where there are few and each says its own value; otherwise the buttons of a card.
/// </summary>
/// <param name="Native">The platform's own suggestions.</param>
/// <param name="Card">A card in their place.</param>
internal sealed record TeamsSuggestions(JsonObject? Native, JsonObject? Card)
{
    private const int Most = 6;

    /// <summary>Suggestions that ask a phone for something; who writes in Teams has none in hand.</summary>
    private static readonly string[] OfPhones = ["requestContact", "requestLocation"];

    public static TeamsSuggestions Of(Activity activity)
    {
        List<CardAction> actions = [.. (activity.SuggestedActions?.Actions ?? []).Where(action => action?.Title is { Length: > 0 } && !OfPhones.Contains(action.Type))];
        if (actions.Count == 0)
        {
            return new TeamsSuggestions(null, null);
        }

        var isGroup = activity.Conversation?.IsGroup == true;
        return !isGroup && actions.Count <= Most && actions.TrueForAll(SaysItself)
            ? new TeamsSuggestions(new JsonObject { ["actions"] = new JsonArray([.. actions.Select(Suggested)]), ["to"] = new JsonArray() }, null)
            : new TeamsSuggestions(null, Buttons(actions));
    }

    private static bool SaysItself(CardAction action) => action.Type is null or ActionTypes.ImBack || (action.Type is ActionTypes.PostBack or ActionTypes.MessageBack && SaidBy(action) == action.Title);

    private static JsonNode Suggested(CardAction action) => new JsonObject { ["type"] = ActionTypes.ImBack, ["title"] = action.Title, ["value"] = SaidBy(action) ?? action.Title };

    private static JsonObject Buttons(List<CardAction> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray([.. actions.Select(Button).Chunk(Most).Select(row => (JsonNode)new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(row) })]),
    };

    private static JsonNode Button(CardAction action)
    {
        var value = action.Value is null ? null : ActivityJson.ToNode(action.Value);
        if (action.Type is ActionTypes.OpenUrl or ActionTypes.Signin or ActionTypes.DownloadFile or ActionTypes.PlayAudio or ActionTypes.PlayVideo or ActionTypes.ShowImage)
        {
            return new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = action.Title, ["url"] = value?.ToString() };
        }

        var data = SaidBy(action) is { } said ? TeamsCards.Says(action.Title, said) : value as JsonObject ?? TeamsCards.Says(action.Title, action.Title);
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = action.Title, ["data"] = data };
    }

    private static string? SaidBy(CardAction action) =>
        action.Type is ActionTypes.MessageBack && action.Text is { Length: > 0 } text ? text
        : action.Value is not null ? ActivityJson.ToNode(action.Value).AsText()
        : null;
}
