using System.Collections;

namespace BotTutor.Expressions.Functions;

/// <summary>Functions by name, whatever its case. Fill it before the first expression is parsed with it; reading is safe for many threads.</summary>
public sealed class FunctionTable : IEnumerable<FunctionDefinition>
{
    private readonly Dictionary<string, FunctionDefinition> _functions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes functions by names that were not added; it may be asked for any name.</summary>
    public Func<string, FunctionDefinition?>? Fallback { get; init; }

    /// <summary>Makes a function of its own, for <see cref="Fallback"/>.</summary>
    public static FunctionDefinition Make(string name, Arity arity, Func<Arguments, EvaluationResult> body) =>
        new(name, ValueTypes.Any, arity, [], ValueTypes.Any, site => site.Call(body));

    /// <summary>Makes a function that may be called with all of its arguments or with none.</summary>
    public static FunctionDefinition MakeAllOrNone(string name, int count, Func<Arguments, EvaluationResult> body) =>
        new(name, ValueTypes.Any, Arity.Between(0, count), [], ValueTypes.Any, site => site.Count == 0 || site.Count == count ? site.Call(body) : site.RefuseCount(count));

    /// <summary>Adds a function that takes its arguments evaluated.</summary>
    public void Add(string name, Arity arity, Func<Arguments, EvaluationResult> body) =>
        Add(name, ValueTypes.Any, arity, ValueTypes.Any, body);

    /// <summary>Adds a function whose arguments are all of one type.</summary>
    public void Add(string name, ValueTypes result, Arity arity, ValueTypes each, Func<Arguments, EvaluationResult> body) =>
        Add(new FunctionDefinition(name, result, arity, [], each, site => site.Call(body)));

    /// <summary>Adds a function with a type for each of its arguments.</summary>
    public void Add(string name, ValueTypes result, ValueTypes[] required, Func<Arguments, EvaluationResult> body) =>
        Add(name, result, required, [], body);

    /// <summary>Adds a function with a type for each of its arguments, the last of which may be left out.</summary>
    public void Add(string name, ValueTypes result, ValueTypes[] required, ValueTypes[] optional, Func<Arguments, EvaluationResult> body) =>
        Add(new FunctionDefinition(
            name,
            result,
            Arity.Between(required.Length, required.Length + optional.Length),
            [.. required, .. optional],
            ValueTypes.Any,
            site => site.Call(body)));

    public void Add(FunctionDefinition function) => _functions[function.Name] = function;

    public void AddRange(FunctionTable functions)
    {
        foreach (var function in functions)
        {
            Add(function);
        }
    }

    public FunctionDefinition? Find(string name) => _functions.GetValueOrDefault(name) ?? Fallback?.Invoke(name);

    public IEnumerator<FunctionDefinition> GetEnumerator() => _functions.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds a function whose arguments are all of one type, and which makes its own code.</summary>
    internal void Add(string name, ValueTypes result, Arity arity, ValueTypes each, Func<CallSite, Code> compile) =>
        Add(new FunctionDefinition(name, result, arity, [], each, compile));

    /// <summary>Adds a function that sees its arguments as written, such as <c>if</c> and <c>foreach</c>.</summary>
    internal void Add(string name, ValueTypes result, Arity arity, Func<CallSite, Code> compile) =>
        Add(new FunctionDefinition(name, result, arity, [], ValueTypes.Any, compile));
}
