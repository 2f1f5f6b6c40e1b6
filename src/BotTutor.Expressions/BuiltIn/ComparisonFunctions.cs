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
        { "less", Truth, Arity.Exactly(2), Ordered<Orders.Less> },
        { "<", Truth, Arity.Exactly(2), Ordered<Orders.Less> },
        { "lessOrEquals", Truth, Arity.Exactly(2), Ordered<Orders.LessOrEqual> },
        { "<=", Truth, Arity.Exactly(2), Ordered<Orders.LessOrEqual> },
        { "greater", Truth, Arity.Exactly(2), Ordered<Orders.Greater> },
        { ">", Truth, Arity.Exactly(2), Ordered<Orders.Greater> },
        { "greaterOrEquals", Truth, Arity.Exactly(2), Ordered<Orders.GreaterOrEqual> },
        { ">=", Truth, Arity.Exactly(2), Ordered<Orders.GreaterOrEqual> },
    };

    /// <summary>Numbers are equal when hardly apart; texts letter by letter; arrays and objects by what is in them.</summary>
    public static bool AreEqual(Value left, Value right)
    {
        if (left.AsString() is { } text)
        {
            return string.Equals(text, right.AsString(), StringComparison.Ordinal);
        }

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
    private static Code Equal(CallSite site)
    {
        var first = site.Argument(0);
        var second = site.Argument(1);
        return run =>
        {
            run = run.WithoutSubstitution();
            var left = first(run);
            var right = second(run);
            return EvaluationResult.Of(!left.Failed && !right.Failed && AreEqual(left.Value, right.Value));
        };
    }

    private static Code NotEqual(CallSite site)
    {
        var first = site.Argument(0);
        var second = site.Argument(1);
        return run =>
        {
            run = run.WithoutSubstitution();
            var left = first(run);
            var right = second(run);
            return EvaluationResult.Of(!left.Failed && !right.Failed && !AreEqual(left.Value, right.Value));
        };
    }

    private static Code Ordered<TOrder>(CallSite site)
        where TOrder : struct, Orders.IOrder
    {
        var first = site.Argument(0);
        var second = site.Argument(1);
        return run =>
        {
            run = run.WithoutSubstitution();
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

            return left.Value.TryNumber(out var one) && right.Value.TryNumber(out var other) ? EvaluationResult.Of(TOrder.Holds(one.CompareTo(other)))
                : Order(left.Value, right.Value) is { } order ? EvaluationResult.Of(TOrder.Holds(order))
                : site.Fail($"{site.Name}: both arguments should be numbers, texts or truth values, but they are {ExpressionMessages.Shorten(left.ToString())} and {ExpressionMessages.Shorten(right.ToString())}.");
        };
    }
}
