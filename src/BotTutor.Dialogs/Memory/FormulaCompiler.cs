using System.Text;
using System.Text.Json;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.Dialogs.Memory;

/// <summary>Compiles the expressions of dialogs with the functions that a dialog knows.</summary>
internal sealed class FormulaCompiler(FunctionTable functions)
{
    public ExpressionParse Parse(string text) => Expression.Parse(text, functions);

    /// <summary>An expression without the leading <c>=</c>; null when it is none.</summary>
    public Formula? Compile(string text) => Parse(text).Expression is { } expression ? new ExpressionFormula(expression) : null;

    /// <summary>A text of an author: an expression behind <c>=</c>, else a text with <c>${...}</c> in it, else just a text.</summary>
    /// <returns>The text's template; null with what is wrong when it is broken.</returns>
    public (ValueTemplate? Template, ExpressionParse? Broken) Text(string text)
    {
        if (text.StartsWith("\\=", StringComparison.Ordinal))
        {
            return (new ValueTemplate.Literal(text[1..]), null);
        }

        var isExpression = text.StartsWith('=');
        if (!isExpression && !text.Contains("${", StringComparison.Ordinal))
        {
            return (new ValueTemplate.Literal(text), null);
        }

        if (isExpression && AsJson(text) is { } json)
        {
            return (Json(json), null);
        }

        var parse = Parse(isExpression ? text[1..] : Interpolated(text));
        return parse.Expression is { } expression ? (new ValueTemplate.Computed(new ExpressionFormula(expression), text), null) : (null, parse);
    }

    /// <summary>JSON whose texts are templates. What is broken stays as written.</summary>
    public ValueTemplate Json(Value value) => value.Kind switch
    {
        ValueKind.String => Text(value.AsString()!).Template ?? new ValueTemplate.Literal(value),
        ValueKind.Array => new ValueTemplate.Items([.. value.AsArray()!.Select(Json)]),
        ValueKind.Object => new ValueTemplate.Properties([.. value.AsObject()!.Select(pair => KeyValuePair.Create(pair.Key, Json(pair.Value)))]),
        _ => new ValueTemplate.Literal(value),
    };

    /// <summary>Turns a text with <c>${...}</c> in it into the expression of an interpolated string.</summary>
    public static string Interpolated(string text)
    {
        var written = new StringBuilder("`");
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (depth == 0 && character is '`' or '\\')
            {
                written.Append(depth == 0 ? "\\" : string.Empty);
            }
            else if (character == '{' && (depth > 0 || (index > 0 && text[index - 1] == '$')))
            {
                depth++;
            }
            else if (character == '}' && depth > 0)
            {
                depth--;
            }

            written.Append(character);
        }

        return written.Append('`').ToString();
    }

    /// <summary>An object or array that stands behind <c>=</c> as plain JSON.</summary>
    private static Value? AsJson(string text)
    {
        if (text.Length < 3 || text[1] is not ('{' or '['))
        {
            return null;
        }

        try
        {
            return ValueJson.Read(text[1..]);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
