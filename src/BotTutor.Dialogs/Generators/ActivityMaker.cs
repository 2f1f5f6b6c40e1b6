using System.Text.Json;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Generators;

/// <summary>Makes activities of what generators give: a text, JSON, or a structure such as <c>[Activity ...]</c> or <c>[HeroCard ...]</c>.</summary>
internal static class ActivityMaker
{
    /// <returns>The activity; <see langword="null"/> when there is nothing to send.</returns>
    public static Activity? From(Value generated, DialogMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        if (generated.AsString() is { } text)
        {
            return Structure(text) is { } structure ? FromObject(structure) : FromText(text);
        }

        return generated.AsObject() is { } properties ? FromObject(properties)
            : generated.IsNull ? null
            : FromText(PlainText.Of(generated));
    }

    private static Activity? FromText(string text) =>
        text.Trim().Length == 0 ? null : new Activity { Type = ActivityTypes.Message, Text = text };

    /// <summary>A template that gives JSON gives a structure, where its <c>lgType</c> or activity properties say so.</summary>
    private static ValueObject? Structure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 2 || trimmed[0] != '{' || trimmed[^1] != '}')
        {
            return null;
        }

        try
        {
            return ValueJson.Read(text).AsObject() is { } properties && properties.Has(StructuredCards.TypeProperty) ? properties : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Activity FromObject(ValueObject properties)
    {
        var type = properties[StructuredCards.TypeProperty].AsString();
        if (type is not null && !type.Equals("Activity", StringComparison.OrdinalIgnoreCase))
        {
            return StructuredCards.Attachment(properties) is { } only
                ? new Activity { Type = ActivityTypes.Message, Attachments = [only] }
                : StructuredActivity.From(properties);
        }

        return type is null ? Plain(properties) : StructuredActivity.From(properties);
    }

    /// <summary>An activity in the Bot Framework's own JSON.</summary>
    private static Activity Plain(ValueObject properties)
    {
        var activity = NewtonsoftValue.To(properties).ToObject<Activity>() ?? new Activity();
        activity.Type ??= ActivityTypes.Message;
        return activity;
    }
}
