using System.Globalization;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that compare two values.</summary>
internal static class ComparisonFunctions
{
    private const double SmallestDifference = 0.00000001;

    public static FunctionTable Table { get; } = new()
    {
        { "equals", Truth, Arity.Exactly(2), Equal },
        { "==", Truth, Arity.Exactly(2), Equal },
        { "notEquals", Truth, Arity.Exactly(2), NotEqual },
        { "!=", Truth, Arity.Exactly(2), NotEqual },
        { "less", Truth, Arity.Exactly(2), site => Ordered(site, order => order < 0) },
        { "<", Truth, Arity.Exactly(2), site => Ordered(site, order => order < 0) },
        { "lessOrEquals", Truth, Arity.Exactly(2), site => Ordered(site, order => order <= 0) },
        { "<=", Truth, Arity.Exactly(2), site => Ordered(site, order => order <= 0) },
        { "greater", Truth, Arity.Exactly(2), site => Ordered(site, order => order > 0) },
        { ">", Truth, Arity.Exactly(2), site => Ordered(site, order => order > 0) },
        { "greaterOrEquals", Truth, Arity.Exactly(2), site => Ordered(site, order => order >= 0) },
        { ">=", Truth, Arity.Exactly(2), site => Ordered(site, order => order >= 0) },
    };

    /// <summary>Numbers are equal when hardly apart; texts letter by letter; arrays and objects by what is in them.</summary>
    public static bool AreEqual(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return left.AsBigInteger() is { } || right.AsBigInteger() is { }
                ? left == right || NearlyEqual(left, right)
                : NearlyEqual(left, right);
        }

        return (left.AsArray(), right.AsArray()) switch
        {
            ({ } first, { } second) => ItemsEqual(first, second),
            (null, null) => left.AsObject() is { } one && right.AsObject() is { } other ? PropertiesEqual(one, other) : left == right,
            _ => false,
        };
    }

    /// <summary>How two values of one kind stand to each other; nothing where they cannot be compared.</summary>
    public static int? Order(Value left, Value right) =>
        (left.AsNumber(), right.AsNumber()) switch
        {
            ({ } first, { } second) => first.CompareTo(second),
            (null, null) when left.AsString() is { } text && right.AsString() is { } other =>
                CultureInfo.InvariantCulture.CompareInfo.Compare(text, other),
            (null, null) when left.AsBoolean() is { } truth && right.AsBoolean() is { } second => truth.CompareTo(second),
            _ => null,
        };

    private static bool NearlyEqual(Value left, Value right) =>
        Math.Abs(left.AsNumber()!.Value - right.AsNumber()!.Value) < SmallestDifference;

    private static bool ItemsEqual(ValueArray left, ValueArray right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool PropertiesEqual(ValueObject left, ValueObject right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (name, value) in left)
        {
            if (!right.Has(name) || !AreEqual(value, right[name]))
            {
                return false;
            }
        }

        return true;
    }

    // An operand that fails makes both sides of the question false, as in every condition.
    private static Code Equal(CallSite site) => Compare(site, static (left, right) => AreEqual(left, right));

    private static Code NotEqual(CallSite site) => Compare(site, static (left, right) => !AreEqual(left, right));

    private static Code Compare(CallSite site, Func<Value, Value, bool> decide)
    {
        var first = LogicFunctions.WithoutSubstitution(site.Argument(0));
        var second = LogicFunctions.WithoutSubstitution(site.Argument(1));
        return run =>
        {
            var left = first(run);
            if (left.Failed)
            {
                return EvaluationResult.Of(Value.False);
            }

            var right = second(run);
            return EvaluationResult.Of(!right.Failed && decide(left.Value, right.Value));
        };
    }

    private static Code Ordered(CallSite site, Func<int, bool> decide)
    {
        var first = LogicFunctions.WithoutSubstitution(site.Argument(0));
        var second = LogicFunctions.WithoutSubstitution(site.Argument(1));
        return run =>
        {
            var left = first(run);
            if (left.Failed || left.Value.IsNull)
            {
                return EvaluationResult.Of(Value.False);
            }

            var right = second(run);
            if (right.Failed || right.Value.IsNull)
            {
                return EvaluationResult.Of(Value.False);
            }

            return Order(left.Value, right.Value) is { } order
                ? EvaluationResult.Of(decide(order))
                : site.Fail($"{site.Name}: both arguments should be numbers, texts or truth values, but they are {ExpressionMessages.Shorten(left.ToString())} and {ExpressionMessages.Shorten(right.ToString())}.");
        };
    }
}
