using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>One thing to choose.</summary>
internal sealed record Choice(string Value, IReadOnlyList<string> Synonyms)
{
    /// <summary>What a button does, where it does more than say the value.</summary>
    public ValueObject? Action { get; init; }

    /// <summary>All texts that mean it.</summary>
    public IEnumerable<string> NamesFor(ChoiceRecognition how)
    {
        if (!how.NoValue)
        {
            yield return Value;
        }

        if (!how.NoAction && Action?["title"].AsString() is { Length: > 0 } title)
        {
            yield return title;
        }

        foreach (var synonym in Synonyms)
        {
            yield return synonym;
        }
    }

    public string Title => Action?["title"].AsString() is { Length: > 0 } title ? title : Value;

    public static IReadOnlyList<Choice> Read(Value choices) =>
        choices.AsArray() is { } list ? [.. list.Select(One).OfType<Choice>()]
        : choices.AsString() is { Length: > 0 } text ? [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(value => new Choice(value, []))]
        : [];

    public CardAction Button() => Action is { } action
        ? new CardAction(action["type"].AsString() ?? ActionTypes.ImBack, Title, value: PlainText.Of(action["value"]) is { Length: > 0 } value ? value : Value)
        : new CardAction(ActionTypes.ImBack, Value, value: Value);

    private static Choice? One(Value value) =>
        value.AsObject() is { } properties
            ? PlainText.Of(properties["value"]) is { Length: > 0 } name ? new Choice(name, Texts(properties["synonyms"])) { Action = properties["action"].AsObject() } : null
            : PlainText.Of(value) is { Length: > 0 } text ? new Choice(text, []) : null;

    private static IReadOnlyList<string> Texts(Value value) =>
        value.AsArray() is { } list ? [.. list.Select(PlainText.Of).Where(text => text.Length > 0)] : value.AsString() is { Length: > 0 } one ? [one] : [];
}
