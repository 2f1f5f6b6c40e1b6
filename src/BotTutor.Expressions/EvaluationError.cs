namespace BotTutor.Expressions;

/// <summary>Why an expression has no value.</summary>
/// <param name="Expression">The expression, or the part of it, that failed, as its author wrote it.</param>
/// <param name="Message">What was expected and what stands there, for the author.</param>
public sealed record EvaluationError(string Expression, string Message)
{
    /// <summary>Whether the value of an argument makes the call itself impossible, so that it is told at the stage of parsing, as the same mistake in the text would be.</summary>
    public bool IsMisuse { get; init; }

    /// <summary>Gets whether one of <see cref="ExpressionLimits"/> was reached; otherwise the expression or its values are wrong.</summary>
    public bool IsLimit { get; init; }

    public override string ToString() => $"{Expression}: {Message}";
}
