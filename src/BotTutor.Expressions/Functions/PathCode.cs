namespace BotTutor.Expressions.Functions;

/// <summary>Reading of paths such as <c>user.name</c>. What is not there reads as null.</summary>
internal static class PathCode
{
    public static Code OfLocal(int slot, string[] rest) => rest switch
    {
        [] => run => EvaluationResult.Of(run.Locals[slot]),
        [var name] => run => EvaluationResult.Of(Property(run.Locals[slot], name)),
        _ => run => EvaluationResult.Of(Follow(run.Locals[slot], rest)),
    };

    public static Code OfGlobal(string name, string[] rest, string path) => rest switch
    {
        [] => run => Substitute(run.Memory.Find(name).GetValueOrDefault(), path, run),
        _ => run => Substitute(Follow(run.Memory.Find(name).GetValueOrDefault(), rest), path, run),
    };

    public static Code OfCode(Code start, string[] rest, string path) => run =>
    {
        var owner = start(run);
        return owner.Failed ? owner : Substitute(Follow(owner.Value, rest), path, run);
    };

    public static Value Follow(Value value, string[] names)
    {
        foreach (var name in names)
        {
            value = Property(value, name);
        }

        return value;
    }

    /// <summary>A property; texts have a length and arrays a count, as dialogs that were written on .NET expect.</summary>
    private static Value Property(Value owner, string name) => owner.Kind switch
    {
        ValueKind.Object => owner.AsObject()![name],
        ValueKind.String when name.Equals("length", StringComparison.OrdinalIgnoreCase) => owner.AsString()!.Length,
        ValueKind.Array when name.Equals("count", StringComparison.OrdinalIgnoreCase) => owner.AsArray()!.Count,
        _ => Value.Null,
    };

    private static EvaluationResult Substitute(Value value, string path, Evaluation run) =>
        value.IsNull && run.Options.NullSubstitution is { } substitution
            ? EvaluationResult.Of(substitution(path))
            : EvaluationResult.Of(value);
}
