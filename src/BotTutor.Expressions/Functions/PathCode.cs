namespace BotTutor.Expressions.Functions;

/// <summary>Reading of paths such as <c>user.name</c>.</summary>
internal static class PathCode
{
    public static Code OfLocal(int slot, string[] rest)
    {
        var steps = StepsOf(rest);
        return steps switch
        {
            [] => run => EvaluationResult.Of(run.Locals[slot]),
            [var only] => run => EvaluationResult.Of(only.Of(run.Locals[slot])),
            _ => run => EvaluationResult.Of(Follow(run.Locals[slot], steps)),
        };
    }

    public static Code OfGlobal(string name, string[] rest, string path)
    {
        var root = new PropertyStep(name);
        var steps = StepsOf(rest);
        return steps switch
        {
            [] => run => Substitute(root.Of(run.Memory), path, run),
            [var only] => run => Substitute(only.Of(root.Of(run.Memory)), path, run),
            _ => run => Substitute(Follow(root.Of(run.Memory), steps), path, run),
        };
    }

    public static Code OfCode(Code start, string[] rest, string path)
    {
        var steps = StepsOf(rest);
        return run =>
        {
            var owner = start(run);
            return owner.Failed ? owner : Substitute(Follow(owner.Value, steps), path, run);
        };
    }

    private static PropertyStep[] StepsOf(string[] names) => Array.ConvertAll(names, name => new PropertyStep(name));

    private static Value Follow(Value value, PropertyStep[] steps)
    {
        foreach (var step in steps)
        {
            value = step.Of(value);
        }

        return value;
    }

    private static EvaluationResult Substitute(Value value, string path, Evaluation run) =>
        value.IsNull && run.Options.NullSubstitution is { } substitution
            ? EvaluationResult.Of(substitution(path))
            : EvaluationResult.Of(value);
}
