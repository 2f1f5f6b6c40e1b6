using BotTutor.Expressions;

namespace BotTutor.Dialogs.Generators;

/// <summary>What an action says: text for the dialog's generator (<c>Hi ${user.name}</c>, <c>${Greeting()}</c>), or an activity written in place.</summary>
public sealed class TextTemplate
{
    private readonly string? _text;
    private readonly Value _activity;

    /// <param name="text">A text as it would stand behind a dash in a <c>.lg</c> file.</param>
    public TextTemplate(string text) => _text = text;

    internal TextTemplate(Value activity) => _activity = activity;

    /// <summary>Gets the text; null where an activity is written in place.</summary>
    internal string? Text => _text;

    public static implicit operator TextTemplate(string text) => new(text);

    /// <summary>What it becomes now.</summary>
    /// <exception cref="DialogFault">A template or expression in it fails.</exception>
    internal Value In(ActionContext context) => _text is null ? _activity.DeepClone() : context.Generate(_text);
}

/// <summary>A value that an author gives as JSON, as an expression behind <c>=</c>, or as a text for the generator.</summary>
public sealed class ValueOrText
{
    private readonly Dynamic<Value>? _value;
    private readonly TextTemplate? _text;

    internal ValueOrText(Dynamic<Value> value) => _value = value;

    internal ValueOrText(TextTemplate text) => _text = text;

    internal Value In(ActionContext context) => _text is null ? _value.In(context) : _text.In(context);
}
