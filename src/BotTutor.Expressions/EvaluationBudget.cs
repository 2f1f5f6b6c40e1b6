namespace BotTutor.Expressions;

/// <summary>What one evaluation, with all that it calls, has used of its limits. Who evaluates many expressions as one whole derives from it. Not for many threads.</summary>
public class EvaluationBudget(ExpressionLimits limits)
{
    private long _left = limits.Steps;

    /// <summary>How deep templates call templates just now.</summary>
    public int Depth { get; set; }

    public ExpressionLimits Limits { get; } = limits;

    /// <summary>How often chance, or the clock, has had a say so far; what was made without either need not be remembered.</summary>
    public long Chances { get; private set; }

    /// <summary>How many steps have been taken so far.</summary>
    public long StepsTaken => Limits.Steps - _left;

    public void NoteChance() => Chances++;

    /// <summary>Takes one step; <see langword="false"/> when none is left.</summary>
    public bool TakeStep() => --_left >= 0;

    /// <summary>Takes many steps at once, for work that grows with the size of what it makes.</summary>
    public bool TakeSteps(long count) => (_left -= count) >= 0;
}
