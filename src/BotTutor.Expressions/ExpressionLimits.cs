namespace BotTutor.Expressions;

/// <summary>How much an evaluation may take before it ends with an error; made for text that we did not write.</summary>
public sealed record ExpressionLimits
{
    public static ExpressionLimits Default { get; } = new();

    /// <summary>How many function calls and turns of loops one evaluation may make; a million unless said.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>How deep templates may call templates; 100 unless said.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>How many characters or items one value may have; a million unless said.</summary>
    public int Size { get; init; } = 1_000_000;

    /// <summary>How long one regular expression may search; half a second unless said.</summary>
    public TimeSpan RegularExpressionTime { get; init; } = TimeSpan.FromMilliseconds(500);
}
