using BotTutor.Cards;
using BotTutor.Channels;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Testing;

/// <summary>What a person makes of a reply: its text, each card as <c>[card] its words</c>, each picture, and the buttons.</summary>
internal static class HeardLines
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public static IEnumerable<string> Of(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            yield break;
        }

        if (!string.IsNullOrEmpty(activity.Text))
        {
            yield return activity.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        }

        var json = ValueJson.Read(ActivityJson.Write(activity)).AsObject()!;
        foreach (var attachment in json["attachments"].AsArray() ?? [])
        {
            yield return Describe(attachment.AsObject()!);
        }

        if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            yield return $"[actions] {string.Join(" | ", actions.Select(action => action.Title))}";
        }
    }

    private static string Describe(ValueObject attachment) =>
        attachment["contentType"].AsString() == AdaptiveCard
            ? $"[card] {CardReduction.Reduce(attachment["content"]).Text.Replace("\n", " / ", StringComparison.Ordinal)}"
            : $"[{attachment["contentType"].AsString()}] {attachment["name"].AsString()}";
}
