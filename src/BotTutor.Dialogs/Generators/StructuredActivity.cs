using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Generators;

/// <summary>Activities from the structure <c>[Activity ...]</c> of language generation.</summary>
internal static class StructuredActivity
{
    public static Activity From(ValueObject properties)
    {
        var rest = new ValueObject();
        foreach (var (name, value) in properties)
        {
            if (!IsHandled(name))
            {
                rest[name] = value;
            }
        }

        var activity = NewtonsoftValue.To(rest).ToObject<Activity>() ?? new Activity();
        activity.Text = activity.Text?.Trim('\r', '\n');
        activity.Type = NotEmpty(properties["type"]) ?? ActivityTypes.Message;
        activity.Attachments = Attachments(properties);
        activity.SuggestedActions = Suggested(properties["suggestedActions"]);
        activity.AttachmentLayout = NotEmpty(properties["attachmentLayout"]);
        return activity;
    }

    /// <summary>One value, or lists of them in each other, as one list.</summary>
    public static IEnumerable<Value> Many(Value value) => value.AsArray() is { } array ? array.SelectMany(Many) : value.IsNull ? [] : [value];

    public static string? NotEmpty(Value value) => PlainText.Of(value) is { Length: > 0 } text ? text : null;

    private static bool IsHandled(string name) =>
        name.Equals(StructuredCards.TypeProperty, StringComparison.OrdinalIgnoreCase)
        || name.Equals("type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("attachments", StringComparison.OrdinalIgnoreCase)
        || name.Equals("suggestedActions", StringComparison.OrdinalIgnoreCase)
        || name.Equals("attachmentLayout", StringComparison.OrdinalIgnoreCase);

    private static List<Attachment>? Attachments(ValueObject properties)
    {
        var attachments = Many(properties["attachments"]).Select(StructuredCards.Attachment).OfType<Attachment>().ToList();
        return attachments.Count > 0 ? attachments : null;
    }

    private static SuggestedActions? Suggested(Value value)
    {
        if (value.AsObject() is { } whole && whole.Has("actions"))
        {
            return NewtonsoftValue.To(value).ToObject<SuggestedActions>();
        }

        var actions = Many(value).Select(CardButtons.From).OfType<CardAction>().ToList();
        return actions.Count > 0 ? new SuggestedActions { Actions = actions } : null;
    }
}
