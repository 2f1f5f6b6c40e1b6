using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>What a choice input gives.</summary>
public enum ChoiceOutputFormat
{
    /// <summary>The value of the choice.</summary>
    Value,

    /// <summary>Its place in the list, from 0.</summary>
    Index,
}

/// <summary>Asks for one of several things.</summary>
[DialogKind("Microsoft.ChoiceInput")]
public sealed record ChoiceInput : InputAction
{
    /// <summary>Gets the things: texts, or objects with <c>value</c>, <c>synonyms</c> and <c>action</c>.</summary>
    public ValueOrText? Choices { get; init; }

    /// <summary>Gets how they are shown; as the channel can unless said.</summary>
    public Dynamic<ListStyle> Style { get; init; } = ListStyle.Auto;

    public Dynamic<string>? DefaultLocale { get; init; }

    public Dynamic<ChoiceOutputFormat> OutputFormat { get; init; } = ChoiceOutputFormat.Value;

    /// <summary>Gets the words between choices in a line.</summary>
    public ValueOrText? ChoiceOptions { get; init; }

    /// <summary>Gets how they may be named.</summary>
    public ChoiceRecognition RecognizerOptions { get; init; } = new();
}

internal sealed class ChoiceInputHandler : InputHandler<ChoiceInput>
{
    protected override InputState Recognize(ChoiceInput action, ActionContext context, Value given)
    {
        var choices = Choice.Read(ChoiceValues.In(action.Choices, context));
        var locale = action.DefaultLocale.In(context) is { Length: > 0 } own ? own : context.Locale;
        if (ChoiceMatching.Find(PlainText.Of(given), choices, locale, action.RecognizerOptions) is not { } chosen)
        {
            return InputState.Unrecognized;
        }

        var place = choices.ToList().FindIndex(choice => ReferenceEquals(choice, chosen));
        SetValue(context, action.OutputFormat.In(context) == ChoiceOutputFormat.Index ? place : chosen.Value);
        return InputState.Valid;
    }

    protected override Activity? Render(ChoiceInput action, ActionContext context, InputState state) =>
        base.Render(action, context, state) is { } question
            ? ChoiceStyles.Apply(
                question,
                Choice.Read(ChoiceValues.In(action.Choices, context)),
                action.Style.In(context),
                ChoiceWords.For(action.DefaultLocale.In(context) is { Length: > 0 } own ? own : context.Locale).With(ChoiceValues.In(action.ChoiceOptions, context)),
                context.Turn.Activity.ChannelId ?? string.Empty)
            : null;
}
