
namespace BotTutor.Expressions.Functions;

/// <summary>A function by its name, with what is checked of a call while parsing and what a call does.</summary>
public sealed class FunctionDefinition
{
    private readonly ValueTypes[] _parameters;
    private readonly ValueTypes _rest;

    internal FunctionDefinition(string name, ValueTypes result, Arity arity, ValueTypes[] parameters, ValueTypes rest, Func<CallSite, Code> compile)
    {
        Name = name;
        Result = result;
        Arity = arity;
        _parameters = parameters;
        _rest = rest;
        Compile = compile;
    }

    public string Name { get; }

    public Arity Arity { get; }

    public ValueTypes Result { get; }

    internal Func<CallSite, Code> Compile { get; }

    /// <summary>The types that are accepted at a place, counted from 0.</summary>
    public ValueTypes ParameterAt(int index) => index < _parameters.Length ? _parameters[index] : _rest;

    internal bool Accepts(int index, ValueTypes type)
    {
        var wanted = ParameterAt(index);
        return ((wanted | type) & ValueTypes.Any) != 0 || (wanted & type) != 0;
    }
}
