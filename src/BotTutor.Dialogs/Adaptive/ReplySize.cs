using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>How many characters a reply has, without writing it out.</summary>
internal static class ReplySize
{
    public static long Of(Activity activity)
    {
        var size = Length(activity.Text) + Length(activity.Speak) + Json(activity.Value) + Json(activity.ChannelData);
        foreach (var attachment in activity.Attachments ?? [])
        {
            size += Length(attachment.ContentUrl) + Length(attachment.Name) + Json(attachment.Content);
        }

        foreach (var action in activity.SuggestedActions?.Actions ?? [])
        {
            size += Length(action.Title) + Length(action.Text) + Json(action.Value);
        }

        return size;
    }

    private static long Length(string? text) => text?.Length ?? 0;

    private static long Json(object? content) => content switch
    {
        null => 0,
        string text => text.Length,
        JValue value => value.Value is string text ? text.Length : 4,
        JProperty property => property.Name.Length + Json(property.Value),
        JContainer container => container.Children().Sum(Json),

        // The SDK's own cards: few, flat, and made of texts that are counted where templates made them.
        HeroCard card => Length(card.Title) + Length(card.Subtitle) + Length(card.Text),
        _ => 4,
    };
}
