namespace BotTutor.Expressions;

/// <summary>A value, or why there is none.</summary>
public readonly struct EvaluationResult
{
    private EvaluationResult(Value value, EvaluationError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The value; null when this failed.</summary>
    public Value Value { get; }

    public EvaluationError? Error { get; }

    public bool Failed => Error is not null;

    public static implicit operator EvaluationResult(Value value) => new(value, null);

    public static EvaluationResult Of(Value value) => new(value, null);

    public static EvaluationResult Fail(EvaluationError error) => new(default, error);

    public static EvaluationResult Fail(string expression, string message) => new(default, new EvaluationError(expression, message));

    /// <summary>Fails because a limit is reached.</summary>
    public static EvaluationResult Exceed(string expression, string message) => new(default, new EvaluationError(expression, message) { IsLimit = true });

    public override string ToString() => Error?.ToString() ?? Value.ToString();
}
