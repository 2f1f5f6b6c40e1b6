using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Asks for a date or a time. The value is a list of readings, each with <c>value</c> and <c>timex</c>.</summary>
[DialogKind("Microsoft.DateTimeInput")]
public sealed record DateTimeInput : InputAction
{
    /// <summary>Gets the language in which dates are written, where it is not the turn's.</summary>
    public Dynamic<string>? DefaultLocale { get; init; }

    /// <summary>Gets what becomes of the readings, such as <c>=this.value[0].value</c>.</summary>
    public Dynamic<Value>? OutputFormat { get; init; }
}

internal sealed class DateTimeInputHandler : InputHandler<DateTimeInput>
{
    protected override InputState Recognize(DateTimeInput action, ActionContext context, Value given)
    {
        // An entity that a recognizer found in the message says only its timex; the message says the rest.
        var readings = given.AsArray() is { } known ? known
            : given.AsObject() is { } entity && entity.Has("timex") ? Read(context.Turn.Activity.Text ?? string.Empty, action, context)
            : Read(PlainText.Of(given), action, context);
        if (readings.Count == 0)
        {
            return InputState.Unrecognized;
        }

        SetValue(context, readings.DeepClone());
        if (action.OutputFormat is { } format)
        {
            SetValue(context, format.In(context));
        }

        return InputState.Valid;
    }

    private static ValueArray Read(string text, DateTimeInput action, ActionContext context)
    {
        var locale = action.DefaultLocale.In(context) is { Length: > 0 } own ? own : context.Locale;
        var found = TextReaders.Read(ValueSort.DateTime, text, locale, context.Run.World.Clock.GetUtcNow());
        var readings = new ValueArray();
        foreach (var resolution in found.SelectMany(result => result.Resolution?.Values ?? Enumerable.Empty<object>()))
        {
            foreach (var reading in (ActivityValue.Rare(resolution).AsArray() ?? []).Select(value => value.AsObject()).OfType<ValueObject>())
            {
                readings.Add(Reading(reading));
            }
        }

        return readings;
    }

    private static ValueObject Reading(ValueObject read)
    {
        var reading = new ValueObject();
        foreach (var name in (string[])["timex", "value", "start", "end"])
        {
            if (!read[name].IsNull)
            {
                reading[name] = read[name];
            }
        }

        return reading;
    }
}
