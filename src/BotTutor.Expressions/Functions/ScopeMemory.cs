namespace BotTutor.Expressions.Functions;

/// <summary>The variables of lambdas over the evaluation's memory, for functions that look names up while they run.</summary>
internal sealed class ScopeMemory(Scope scope, Evaluation run) : IMemory
{
    public static IMemory Of(Scope? scope, Evaluation run) => scope is null ? run.Memory : new ScopeMemory(scope, run);

    public Value? Find(string name) =>
        Scope.Find(scope, name) is { } found ? run.Locals[found.Slot] : run.Memory.Find(name);
}
