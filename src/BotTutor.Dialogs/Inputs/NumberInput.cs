using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Asks for a number, in digits or in words.</summary>
[DialogKind("Microsoft.NumberInput")]
public sealed record NumberInput : InputAction
{
    /// <summary>Gets the language in which numbers are written, where it is not the turn's.</summary>
    public Dynamic<string>? DefaultLocale { get; init; }

    /// <summary>Gets what becomes of the number, such as <c>=int(this.value)</c>.</summary>
    public Dynamic<Value>? OutputFormat { get; init; }
}

internal sealed class NumberInputHandler : InputHandler<NumberInput>
{
    protected override InputState Recognize(NumberInput action, ActionContext context, Value given)
    {
        var number = given.IsNumber ? given : NumberReading.Read(PlainText.Of(given), action.DefaultLocale.In(context) is { Length: > 0 } own ? own : context.Locale);
        if (!number.IsNumber)
        {
            return InputState.Unrecognized;
        }

        SetValue(context, number);
        if (action.OutputFormat is { } format)
        {
            SetValue(context, format.In(context));
        }

        return InputState.Valid;
    }
}
