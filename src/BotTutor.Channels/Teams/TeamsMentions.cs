using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>Takes out of a message how the bot was called. What is a mention is said by the entities, never guessed from the text.</summary>
internal static class TeamsMentions
{
    public static string? Strip(Activity activity)
    {
        if (activity.Text is not { } text)
        {
            return null;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (entity?.Type != "mention" || ActivityJson.ToNode(entity) is not System.Text.Json.Nodes.JsonObject mention
                || (string?)mention["text"] is not { Length: > 0 } written
                || text.IndexOf(written, StringComparison.Ordinal) is not (>= 0 and var place))
            {
                continue;
            }

            var mentioned = mention["mentioned"] as System.Text.Json.Nodes.JsonObject;
            var instead = (string?)mentioned?["id"] == activity.Recipient?.Id ? "" : (string?)mentioned?["name"] ?? "";
            text = string.Concat(text.AsSpan(0, place), instead, text.AsSpan(place + written.Length));
        }

        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00A0', ' ').Trim();
    }
}
