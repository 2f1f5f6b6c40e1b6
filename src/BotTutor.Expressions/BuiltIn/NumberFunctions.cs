using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that turn one number into another, or many into one.</summary>
internal static class NumberFunctions
{
    private const int MostDigits = 15;

    public static FunctionTable Table { get; } = new()
    {
        { "abs", Number, [Number], arguments => One(arguments, Math.Abs) },
        { "floor", Number, [Number], arguments => One(arguments, Math.Floor) },
        { "ceiling", Number, [Number], arguments => One(arguments, Math.Ceiling) },
        { "sqrt", Number, [Number], Sqrt },
        { "round", Number, [Number], [Number], Round },
        { "rand", Number, Arity.Exactly(2), Number, Rand },
        { "max", Number, Arity.AtLeast(1), Number | List, arguments => Extreme(arguments, 1) },
        { "min", Number, Arity.AtLeast(1), Number | List, arguments => Extreme(arguments, -1) },
        { "sum", Number, [List], arguments => OfAll(arguments, numbers => numbers.Sum()) },
        { "average", Number, [Any], arguments => OfAll(arguments, numbers => numbers.Count == 0 ? null : numbers.Average()) },
        { "range", List, Arity.Exactly(2), Number, Range },
    };

    private static EvaluationResult One(Arguments arguments, Func<double, double> function) =>
        arguments.Number(0) is { } number ? EvaluationResult.Of(function(number)) : arguments.Expected(0, "a number");

    private static EvaluationResult Sqrt(Arguments arguments) =>
        arguments.Number(0) is { } number and >= 0
            ? EvaluationResult.Of(Math.Sqrt(number))
            : arguments.Expected(0, "a number that is not negative");

    private static EvaluationResult Round(Arguments arguments)
    {
        if (arguments.Number(0) is not { } number)
        {
            return arguments.Expected(0, "a number");
        }

        if (arguments.Count == 1)
        {
            return EvaluationResult.Of(Math.Round(number));
        }

        return arguments.WholeNumber(1) is { } digits and >= 0 and <= MostDigits
            ? EvaluationResult.Of(Math.Round(number, (int)digits))
            : arguments.Expected(1, $"a whole number from 0 to {MostDigits}");
    }

    private static EvaluationResult Rand(Arguments arguments)
    {
        arguments.Budget.NoteChance();
        return (arguments.WholeNumber(0), arguments.WholeNumber(1)) switch
        {
            (null, _) => arguments.Expected(0, "a whole number"),
            (_, null) => arguments.Expected(1, "a whole number"),
            ({ } least, { } most) when least >= most => arguments.Expected(1, $"a whole number above {least}"),
            ({ } least, { } most) => EvaluationResult.Of(arguments.Options.Random.NextInt64(least, most)),
        };
    }

    private static EvaluationResult Extreme(Arguments arguments, int sign)
    {
        Value best = sign > 0 ? double.MinValue : double.MaxValue;
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].IsNumber)
            {
                best = Better(best, arguments[index], sign);
                continue;
            }

            if (arguments.Array(index) is not { } numbers)
            {
                return arguments.Expected(index, "a number or an array of numbers");
            }

            foreach (var number in numbers)
            {
                if (!number.IsNumber)
                {
                    return arguments.Expected(index, "a number or an array of numbers");
                }

                best = Better(best, number, sign);
            }
        }

        return EvaluationResult.Of(best);
    }

    // The winner stays whole or floating as it is; of two that are the same, the later one wins.
    private static Value Better(Value best, Value next, int sign) =>
        next.AsNumber()!.Value.CompareTo(best.AsNumber()!.Value) * sign >= 0 ? next : best;

    private static EvaluationResult OfAll(Arguments arguments, Func<List<double>, double?> function)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, "an array of numbers");
        }

        var numbers = new List<double>(array.Count);
        foreach (var item in array)
        {
            if (item.AsNumber() is not { } number)
            {
                return arguments.Expected(0, "an array of numbers");
            }

            numbers.Add(number);
        }

        return function(numbers) is { } result ? EvaluationResult.Of(result) : arguments.Expected(0, "an array with at least one number");
    }

    private static EvaluationResult Range(Arguments arguments)
    {
        if (arguments.WholeNumber(0) is not { } start)
        {
            return arguments.Expected(0, "a whole number");
        }

        if (arguments.WholeNumber(1) is not ({ } count and > 0))
        {
            return arguments.Expected(1, "a whole number greater than 0");
        }

        if (arguments.TooMany(count) is { } tooLarge)
        {
            return tooLarge;
        }

        var numbers = new ValueArray((int)count);
        for (var index = 0; index < count; index++)
        {
            numbers.Add(start + index);
        }

        return EvaluationResult.Of(numbers);
    }
}
