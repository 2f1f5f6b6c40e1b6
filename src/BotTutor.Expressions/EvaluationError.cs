namespace BotTutor.Expressions;

/// <summary>Why an expression has no value.</summary>
/// <param name="Expression">The expression, or the part of it, that failed, as its author wrote it.</param>
/// <param name="Message">What was expected and what stands there, for the author.</param>
public sealed record EvaluationError(string Expression, string Message)
{
    public override string ToString() => $"{Expression}: {Message}";
}
