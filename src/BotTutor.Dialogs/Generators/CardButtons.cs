using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Generators;

/// <summary>Buttons from a text or from <c>[CardAction ...]</c>.</summary>
internal static class CardButtons
{
    public static CardAction? From(Value value)
    {
        if (value.AsObject() is not { } properties)
        {
            return StructuredActivity.NotEmpty(value) is { } text ? new CardAction(ActionTypes.ImBack, text, value: text, text: null, displayText: null) : null;
        }

        var title = StructuredActivity.NotEmpty(properties["title"]) ?? StructuredActivity.NotEmpty(properties["value"]) ?? string.Empty;
        return new CardAction
        {
            Type = Known(StructuredActivity.NotEmpty(properties["type"])),
            Title = title,
            Value = properties["value"].IsNull ? title : Native(properties["value"]),
            Image = StructuredActivity.NotEmpty(properties["image"]),
            Text = StructuredActivity.NotEmpty(properties["text"]),
            DisplayText = StructuredActivity.NotEmpty(properties["displayText"]),
        };
    }

    /// <summary>The spelling that channels know; other kinds pass as they are.</summary>
    private static string Known(string? type) =>
        type is null ? ActionTypes.ImBack
        : new[] { ActionTypes.ImBack, ActionTypes.PostBack, ActionTypes.OpenUrl, ActionTypes.MessageBack, ActionTypes.Signin, ActionTypes.Call }
            .FirstOrDefault(known => known.Equals(type, StringComparison.OrdinalIgnoreCase)) ?? type;

    private static object Native(Value value) => value.AsString() is { } text ? text : NewtonsoftValue.To(value);
}
