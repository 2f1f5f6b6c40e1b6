namespace BotTutor.Expressions;

/// <summary>What one evaluation, with all templates that it calls, has used of its limits. Not for many threads.</summary>
public sealed class EvaluationBudget(ExpressionLimits limits)
{
    private long _left = limits.Steps;

    /// <summary>How deep templates call templates just now.</summary>
    public int Depth { get; set; }

    public ExpressionLimits Limits { get; } = limits;

    /// <summary>Takes one step; <see langword="false"/> when none is left.</summary>
    public bool TakeStep() => --_left >= 0;
}
