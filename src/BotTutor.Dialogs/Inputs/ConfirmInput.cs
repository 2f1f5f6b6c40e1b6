using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Asks for a yes or a no.</summary>
[DialogKind("Microsoft.ConfirmInput")]
public sealed record ConfirmInput : InputAction
{
    /// <summary>Gets how the two are shown; as the channel can unless said.</summary>
    public Dynamic<ListStyle> Style { get; init; } = ListStyle.Auto;

    public Dynamic<string>? DefaultLocale { get; init; }

    /// <summary>Gets what stands for yes and no, in this order; the turn's language has its own unless said.</summary>
    public ValueOrText? ConfirmChoices { get; init; }

    /// <inheritdoc cref="ChoiceInput.ChoiceOptions"/>
    public ValueOrText? ChoiceOptions { get; init; }

    /// <summary>Gets what becomes of the answer.</summary>
    public Dynamic<Value>? OutputFormat { get; init; }
}

internal sealed class ConfirmInputHandler : InputHandler<ConfirmInput>
{
    protected override InputState Recognize(ConfirmInput action, ActionContext context, Value given)
    {
        if ((given.AsBoolean() ?? Answer(PlainText.Of(given), action, context)) is not { } isYes)
        {
            return InputState.Unrecognized;
        }

        SetValue(context, isYes);
        if (action.OutputFormat is { } format)
        {
            SetValue(context, format.In(context));
        }

        return InputState.Valid;
    }

    protected override Activity? Render(ConfirmInput action, ActionContext context, InputState state) =>
        base.Render(action, context, state) is { } question
            ? ChoiceStyles.Apply(
                question,
                Choices(action, context),
                action.Style.In(context),
                ChoiceWords.For(Locale(action, context)).With(ChoiceValues.In(action.ChoiceOptions, context)),
                context.Turn.Activity.ChannelId ?? string.Empty)
            : null;

    private static bool? Answer(string text, ConfirmInput action, ActionContext context)
    {
        if (YesNo.Read(text) is { } found)
        {
            return found.IsYes;
        }

        var choices = Choices(action, context);
        return ChoiceMatching.Find(text, choices, Locale(action, context), new ChoiceRecognition()) is { } chosen ? ReferenceEquals(chosen, choices[0]) : null;
    }

    private static IReadOnlyList<Choice> Choices(ConfirmInput action, ActionContext context)
    {
        var own = Choice.Read(ChoiceValues.In(action.ConfirmChoices, context));
        return own.Count > 0 ? own : YesNoWords(Locale(action, context)).Select(word => new Choice(word, [])).ToList();
    }

    private static string Locale(ConfirmInput action, ActionContext context) =>
        action.DefaultLocale.In(context) is { Length: > 0 } own ? own : context.Locale;

    private static string[] YesNoWords(string locale) => (locale.Length >= 2 ? locale[..2].ToUpperInvariant() : "EN") switch
    {
        "ID" => ["Ya", "Tidak"],
        "ES" => ["Sí", "No"],
        "DE" => ["Ja", "Nein"],
        "FR" => ["Oui", "Non"],
        "IT" => ["Sì", "No"],
        "NL" => ["Ja", "Nee"],
        "PT" => ["Sim", "Não"],
        "JA" => ["はい", "いいえ"],
        "ZH" => ["是的", "不"],
        _ => ["Yes", "No"],
    };
}
