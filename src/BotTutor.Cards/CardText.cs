using System.Text;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Cards;

/// <summary>A text of a card with expressions in it. Where there is nothing to show, the expression itself is shown, so that its author sees it.</summary>
internal sealed class CardText
{
    private readonly IReadOnlyList<Part> _parts;

    private CardText(IReadOnlyList<Part> parts) => _parts = parts;

    /// <summary>Prepares a text; <see langword="null"/> when it holds no expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="functions">Functions beside the built-in ones.</param>
    /// <param name="complain">Hears what is wrong with it.</param>
    public static CardText? Parse(string text, FunctionTable? functions, Action<string, string> complain)
    {
        var parts = new List<Part>();
        var plain = 0;
        for (var place = text.IndexOf("${", StringComparison.Ordinal); place >= 0; place = text.IndexOf("${", plain, StringComparison.Ordinal))
        {
            if (place > 0 && text[place - 1] == '\\')
            {
                parts.Add(new Part(Escapes.ResolveInInterpolation(text.AsSpan(plain, place + 1 - plain)), null, false));
                plain = place + 1;
                continue;
            }

            var end = TextScanner.EndOfExpression(text, place + 2, text.Length);
            if (end < 0)
            {
                complain(nameof(CardMessages.UnclosedExpression), CardMessages.UnclosedExpression);
                break;
            }

            AddPlain(parts, text.AsSpan(plain, place - plain));
            parts.Add(new Part(text[place..end], Compile(text[(place + 2)..(end - 1)], functions, complain), true));
            plain = end;
        }

        AddPlain(parts, text.AsSpan(plain));
        return parts.Count > 0 && text.Contains("${", StringComparison.Ordinal) ? new CardText(parts) : null;
    }

    /// <summary>Fills the text. One expression alone keeps its kind of value.</summary>
    public EvaluationResult Evaluate(CardContext context)
    {
        if (_parts is [{ IsExpression: true } only])
        {
            return only.Expression is { } expression
                ? context.Evaluate(expression, substitutes: true)
                : EvaluationResult.Of(only.Written);
        }

        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            var result = part.Expression is { } expression ? context.Evaluate(expression, substitutes: true) : EvaluationResult.Of(part.Written);
            text.Append(result.Failed ? part.Written : TextOf(result.Value));
        }

        return EvaluationResult.Of(text.ToString());
    }

    /// <summary>The value of a condition; nothing in place of null.</summary>
    public EvaluationResult EvaluateCondition(CardContext context) =>
        _parts is [{ Expression: { } only }] ? context.Evaluate(only, substitutes: false) : Evaluate(context);

    private static Expression? Compile(string text, FunctionTable? functions, Action<string, string> complain)
    {
        var parsed = Expression.Parse(text, functions);
        foreach (var diagnostic in parsed.Diagnostics)
        {
            complain(diagnostic.Code, diagnostic.Message);
        }

        return parsed.Expression;
    }

    private static void AddPlain(List<Part> parts, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            parts.Add(new Part(Escapes.ResolveInInterpolation(text), null, false));
        }
    }

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean()!.Value ? "true" : "false",
        ValueKind.Array => string.Join(',', value.AsArray()!.Select(TextOf)),
        ValueKind.Object => ValueJson.Write(value),
        _ => ValueText.Of(value),
    };

    private sealed record Part(string Written, Expression? Expression, bool IsExpression);
}
