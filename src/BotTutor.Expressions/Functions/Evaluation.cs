namespace BotTutor.Expressions.Functions;

/// <summary>One run of an expression: what it reads, what it may take, and the variables of its lambdas.</summary>
internal sealed class Evaluation(IMemory memory, EvaluationOptions options, EvaluationBudget? budget, Value[] locals)
{
    private EvaluationBudget? _budget = budget;
    private Evaluation? _withoutSubstitution;

    public IMemory Memory { get; } = memory;

    public EvaluationOptions Options { get; } = options;

    public EvaluationBudget Budget => _budget ??= new EvaluationBudget(Options.Limits);

    /// <summary>The variables of the lambdas around the running code, by their slot.</summary>
    public Value[] Locals { get; } = locals;

    /// <summary>This run, except that null stays null.</summary>
    public Evaluation WithoutSubstitution() => Options.NullSubstitution is null ? this : MakeWithoutSubstitution();

    private Evaluation MakeWithoutSubstitution() =>
        _withoutSubstitution ??= new Evaluation(Memory, Options with { NullSubstitution = null }, Budget, Locals);
}
