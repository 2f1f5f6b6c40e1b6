using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that ask what a value is. A value that fails is none of it.</summary>
internal static class TypeFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "isString", Truth, Arity.Exactly(1), site => Is(site, value => value.IsString) },
        { "isInteger", Truth, Arity.Exactly(1), site => Is(site, IsWhole) },
        { "isFloat", Truth, Arity.Exactly(1), site => Is(site, value => value.IsNumber && !IsWhole(value)) },
        { "isArray", Truth, Arity.Exactly(1), site => Is(site, value => value.IsArray) },
        { "isObject", Truth, Arity.Exactly(1), site => Is(site, value => value.IsObject) },
        { "isBoolean", Truth, Arity.Exactly(1), site => Is(site, value => value.Kind == ValueKind.Boolean) },
        { "isDateTime", Truth, Arity.Exactly(1), site => Is(site, value => Timestamps.TryReadStrict(value.AsString()) is not null) },
        { "empty", Truth, Arity.Exactly(1), site => Is(site, IsEmpty) },
        { "bool", Truth, Arity.Exactly(1), site => Is(site, IsTruth) },
    };

    /// <summary>A number without a fraction, however it is held.</summary>
    public static bool IsWhole(Value value) =>
        value.Kind is ValueKind.Integer or ValueKind.BigInteger || (value.AsNumber() is { } number && Math.Floor(number) == number);

    private static Code Is(CallSite site, Func<Value, bool> question)
    {
        var operand = site.Argument(0);
        return run => EvaluationResult.Of(operand(run.WithoutSubstitution()) is { Failed: false } result && question(result.Value));
    }

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.String => value.AsString()!.Length == 0,
        ValueKind.Array => value.AsArray()!.Count == 0,
        ValueKind.Object => value.AsObject()!.Count == 0,
        _ => false,
    };

    private static bool IsTruth(Value value) =>
        value.AsNumber() is { } number ? number != 0
        : bool.TryParse(value.AsString(), out var truth) ? truth
        : LogicFunctions.IsTrue(value);
}
