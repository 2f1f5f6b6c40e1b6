using System.Text.Json.Nodes;
using BotTutor.Channels;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Local;

/// <summary>Writes what the bot said as lines: text, each attachment as <c>[type] {json}</c>, and the buttons as <c>[actions] A | B</c>.</summary>
public static class ReplyLines
{
    public static IEnumerable<string> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type != ActivityTypes.Message)
        {
            yield break;
        }

        if (!string.IsNullOrEmpty(activity.Text))
        {
            yield return OneLine(activity.Text);
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            yield return $"[{attachment.ContentType}] {ContentOf(attachment)}";
        }

        if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            yield return $"[actions] {string.Join(" | ", actions.Select(action => action.Title))}";
        }
    }

    private static string ContentOf(Attachment attachment)
    {
        var json = JsonNode.Parse(ActivityJson.Write(new Activity { Attachments = [attachment] }))?["attachments"]?[0];
        return JsonLines.Write(json?["content"] ?? new JsonObject { ["contentUrl"] = attachment.ContentUrl, ["name"] = attachment.Name });
    }

    private static string OneLine(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
