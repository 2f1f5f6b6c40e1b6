using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Web;

/// <summary>Adaptive Cards as Web Chat can show them: it knows no <c>Action.Execute</c>, and a click on one would do nothing.</summary>
internal static class WebCards
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public static Attachment ForWebChat(Attachment attachment)
    {
        if (attachment is not { ContentType: AdaptiveCard, Content: { } content }
            || ActivityJson.ToNode(content) is not { } card
            || !Rewrite(card))
        {
            return attachment!;
        }

        return new Attachment(AdaptiveCard, attachment.ContentUrl, ActivityJson.FromNode(card), attachment.Name, attachment.ThumbnailUrl);
    }

    /// <returns>Whether anything was changed.</returns>
    private static bool Rewrite(JsonNode node)
    {
        var changed = false;
        if (node is JsonObject action && action["type"].AsText() == "Action.Execute")
        {
            Submit(action);
            changed = true;
        }

        var children = node switch
        {
            JsonObject properties => properties.Select(property => property.Value),
            JsonArray items => items,
            _ => [],
        };

        foreach (var child in children.OfType<JsonNode>().ToList())
        {
            changed |= Rewrite(child);
        }

        return changed;
    }

    /// <summary>A submit carries only data, so the verb moves in there.</summary>
    private static void Submit(JsonObject action)
    {
        action["type"] = "Action.Submit";
        if (action["verb"] is not null)
        {
            action["data"] ??= new JsonObject();
            if (action["data"] is JsonObject data)
            {
                ExecuteVerb.Carry(action, data);
            }

            action.Remove("verb");
        }
    }
}
