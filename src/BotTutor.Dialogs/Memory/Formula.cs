using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>Something compiled that has a value over memory: an expression, or JSON with expressions in it.</summary>
internal abstract class Formula
{
    /// <summary>As its author wrote it.</summary>
    public abstract string Text { get; }

    /// <summary>The paths it reads.</summary>
    public abstract IReadOnlyList<string> References { get; }

    /// <summary>Evaluates, or says why not.</summary>
    public abstract EvaluationResult Try(DialogMemory memory);

    /// <exception cref="DialogFault">It has no value.</exception>
    public Value In(DialogMemory memory)
    {
        var result = Try(memory);
        return result.Error is { } error
            ? throw new DialogFault("ExpressionFailed", $"Expression \"{Text}\" has no value: {error.Message}", memory.Focus.Origin)
            {
                Limit = error.IsLimit ? LimitNames.Expression : null,
            }
            : result.Value;
    }
}

/// <summary>One expression.</summary>
internal sealed class ExpressionFormula(Expression expression) : Formula
{
    public override string Text => expression.Text;

    public override IReadOnlyList<string> References => expression.References;

    public override EvaluationResult Try(DialogMemory memory)
    {
        var result = expression.Evaluate(memory, memory.Options);
        if (result.Error is { IsLimit: true } error)
        {
            // Where the failure counts as false or as nothing, this is all that the author hears of it.
            memory.Focus.Exceeded($"Expression \"{Text}\" has no value: {error.Message}");
        }

        return result;
    }
}

/// <summary>JSON whose texts may be expressions; one that fails stays as it is written.</summary>
internal sealed class TemplateFormula(ValueTemplate template) : Formula
{
    public override string Text => template.ToString() ?? string.Empty;

    public override IReadOnlyList<string> References => [];

    public override EvaluationResult Try(DialogMemory memory) => template.In(memory);
}
