using System.Numerics;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Arithmetic on values: whole numbers stay whole and grow past 64 bits where they must; with a floating one all is floating.</summary>
internal static class Numbers
{
    public static Value Add(Value left, Value right)
    {
        if (left.AsInteger() is { } first && right.AsInteger() is { } second)
        {
            var sum = unchecked(first + second);
            return ((first ^ sum) & (second ^ sum)) < 0 ? Whole((BigInteger)first + second) : sum;
        }

        return AreWhole(left, right, out var a, out var b) ? Whole(a + b) : left.AsNumber()!.Value + right.AsNumber()!.Value;
    }

    public static Value Subtract(Value left, Value right)
    {
        if (left.AsInteger() is { } first && right.AsInteger() is { } second)
        {
            var difference = unchecked(first - second);
            return ((first ^ second) & (first ^ difference)) < 0 ? Whole((BigInteger)first - second) : difference;
        }

        return AreWhole(left, right, out var a, out var b) ? Whole(a - b) : left.AsNumber()!.Value - right.AsNumber()!.Value;
    }

    public static Value Multiply(Value left, Value right)
    {
        if (left.AsInteger() is { } first && right.AsInteger() is { } second)
        {
            var high = Math.BigMul(first, second, out var low);
            return high == low >> 63 ? low : Whole((BigInteger)first * second);
        }

        return AreWhole(left, right, out var a, out var b) ? Whole(a * b) : left.AsNumber()!.Value * right.AsNumber()!.Value;
    }

    /// <summary>Whole numbers divide to a whole number, towards zero. The divisor is not zero.</summary>
    public static Value Divide(Value left, Value right) =>
        AreWhole(left, right, out var a, out var b) ? Whole(a / b) : left.AsNumber()!.Value / right.AsNumber()!.Value;

    public static Value Remainder(Value left, Value right) => Whole(left.AsBigInteger()!.Value % right.AsBigInteger()!.Value);

    public static bool IsZero(Value number) => number.AsNumber() == 0;

    public static Value Whole(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? (long)number : Value.Of(number);

    private static bool AreWhole(Value left, Value right, out BigInteger first, out BigInteger second)
    {
        first = left.AsBigInteger().GetValueOrDefault();
        second = right.AsBigInteger().GetValueOrDefault();
        return left.AsBigInteger() is not null && right.AsBigInteger() is not null;
    }
}
