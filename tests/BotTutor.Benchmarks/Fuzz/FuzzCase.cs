using BotTutor.Cards;
using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>A text and what it is taken for.</summary>
internal sealed record FuzzCase(FuzzKind Kind, string Text)
{
    /// <summary>Reads the text and evaluates what was read.</summary>
    /// <param name="scope">What names stand for; expressions may change it.</param>
    /// <param name="options">The surroundings, with their limits.</param>
    public FuzzOutcome Run(ValueObject scope, EvaluationOptions options) => Kind switch
    {
        FuzzKind.Expression => Run(Expression.Parse(Text), scope, options),
        FuzzKind.Text => Run(Expression.ParseText(Text), scope, options),
        FuzzKind.Templates => RunTemplates(scope, options),
        _ => RunCard(scope, options),
    };

    private static FuzzOutcome Run(ExpressionParse parsed, ValueObject scope, EvaluationOptions options) =>
        parsed.Expression is null ? FuzzOutcome.Diagnostic : Told(parsed.Expression.Evaluate(new ObjectMemory(scope), options));

    private FuzzOutcome RunTemplates(ValueObject scope, EvaluationOptions options)
    {
        var templates = TemplateSet.Parse(new SourceText("fuzz.lg", Text), (_, _) => null);
        var memory = new ObjectMemory(scope);
        var worst = templates.Diagnostics.Count > 0 ? FuzzOutcome.Diagnostic : FuzzOutcome.Value;
        foreach (var name in templates.Templates)
        {
            var told = Told(templates.Evaluate(name, memory, options));
            worst = worst is FuzzOutcome.Value ? told : worst;
        }

        return worst;
    }

    private FuzzOutcome RunCard(ValueObject scope, EvaluationOptions options)
    {
        var card = CardTemplate.Parse(new SourceText("fuzz.card.json", Text));
        var told = Told(card.Expand(scope, options));
        return card.Diagnostics.Count > 0 ? FuzzOutcome.Diagnostic : told;
    }

    private static FuzzOutcome Told(EvaluationResult result)
    {
        if (result.Failed)
        {
            return FuzzOutcome.Error;
        }

        ValueJson.WriteUtf8(result.Value);
        return FuzzOutcome.Value;
    }
}
