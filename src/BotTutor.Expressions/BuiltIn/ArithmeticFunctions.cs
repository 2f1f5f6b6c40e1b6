using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that calculate with two or more numbers.</summary>
internal static class ArithmeticFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "add", Number | Text, Arity.AtLeast(2), Number | Text, site => site.Call<NumberPairs.Sum>(Add) },
        { "+", Number | Text, Arity.AtLeast(2), Number | Text, site => site.Call<NumberPairs.Sum>(Add) },
        { "sub", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Difference>(Sub) },
        { "-", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Difference>(Sub) },
        { "mul", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Product>(Mul) },
        { "*", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Product>(Mul) },
        { "div", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Quotient>(Div) },
        { "/", Number, Arity.AtLeast(2), Number, site => site.Call<NumberPairs.Quotient>(Div) },
        { "mod", Number, Arity.Exactly(2), Number, site => site.Call<NumberPairs.Remainder>(Mod) },
        { "%", Number, Arity.Exactly(2), Number, site => site.Call<NumberPairs.Remainder>(Mod) },
        { "exp", Number, Arity.AtLeast(2), Number, Exp },
        { "^", Number, Arity.AtLeast(2), Number, Exp },
    };

    private static EvaluationResult Add(Arguments arguments)
    {
        var sum = arguments[0];
        for (var index = 0; index < arguments.Count; index++)
        {
            var next = arguments[index];
            if (!next.IsNumber && !next.IsString && !next.IsNull)
            {
                return arguments.Expected(index, "a number or a text");
            }

            if (index == 0)
            {
                continue;
            }

            if (sum.IsNumber && next.IsNumber)
            {
                sum = Numbers.Add(sum, next);
            }
            else if ((sum.IsNull && next.IsNumber) || (sum.IsNumber && next.IsNull))
            {
                return arguments.Fail($"{arguments.Name}: a number and null cannot be added.");
            }
            else
            {
                sum = ValueText.Of(sum) + ValueText.Of(next);
                if (arguments.TooLong(sum.AsString()!.Length) is { } tooLong)
                {
                    return tooLong;
                }
            }
        }

        return EvaluationResult.Of(sum);
    }

    private static EvaluationResult Sub(Arguments arguments) => Fold(arguments, Numbers.Subtract);

    private static EvaluationResult Mul(Arguments arguments) => Fold(arguments, Numbers.Multiply);

    private static EvaluationResult Div(Arguments arguments)
    {
        for (var index = 1; index < arguments.Count; index++)
        {
            if (arguments[index].IsNumber && Numbers.IsZero(arguments[index]))
            {
                return arguments.Expected(index, "a number other than 0");
            }
        }

        return Fold(arguments, Numbers.Divide);
    }

    private static EvaluationResult Mod(Arguments arguments) =>
        (arguments[0].AsBigInteger(), arguments[1].AsBigInteger()) switch
        {
            (null, _) => arguments.Expected(0, "a whole number"),
            (_, null) => arguments.Expected(1, "a whole number"),
            (_, { IsZero: true }) => arguments.Expected(1, "a number other than 0"),
            _ => EvaluationResult.Of(Numbers.Remainder(arguments[0], arguments[1])),
        };

    private static EvaluationResult Exp(Arguments arguments) =>
        Fold(arguments, static (number, power) => Math.Pow(number.AsNumber()!.Value, power.AsNumber()!.Value));

    private static EvaluationResult Fold(Arguments arguments, Func<Value, Value, Value> step)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (!arguments[index].IsNumber)
            {
                return arguments.Expected(index, "a number");
            }
        }

        var result = arguments[0];
        for (var index = 1; index < arguments.Count; index++)
        {
            result = step(result, arguments[index]);
        }

        return EvaluationResult.Of(result);
    }
}
