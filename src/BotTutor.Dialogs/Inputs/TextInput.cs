using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Asks for a text.</summary>
[DialogKind("Microsoft.TextInput")]
public sealed record TextInput : InputAction
{
    /// <summary>Gets what becomes of the text, such as <c>=trim(this.value)</c>.</summary>
    public Dynamic<Value>? OutputFormat { get; init; }
}

internal sealed class TextInputHandler : InputHandler<TextInput>
{
    protected override InputState Recognize(TextInput action, ActionContext context, Value given)
    {
        if (given.IsObject || given.IsArray)
        {
            return InputState.Invalid;
        }

        var text = PlainText.Of(given);
        if (action.OutputFormat is { } format)
        {
            SetValue(context, text);
            text = PlainText.Of(format.In(context)) is { Length: > 0 } formatted ? formatted : text;
        }

        SetValue(context, text);
        return text.Length > 0 ? InputState.Valid : InputState.Unrecognized;
    }
}
