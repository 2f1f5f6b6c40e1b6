using BotTutor.Dialogs.Generators;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Choices and their words as authors give them: JSON, an expression, or a template that gives either.</summary>
internal static class ChoiceValues
{
    public static Value In(ValueOrText? given, ActionContext context)
    {
        var value = given?.In(context) ?? Value.Null;
        if (value.AsString() is { } text && text.AsSpan().TrimStart() is ['[' or '{', ..])
        {
            try
            {
                return ValueJson.Read(text);
            }
            catch (System.Text.Json.JsonException)
            {
                return value;
            }
        }

        return value;
    }
}
