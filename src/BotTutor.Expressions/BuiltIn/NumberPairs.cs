using BotTutor.Expressions.Functions;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Arithmetic on two numbers of 64 bits whose outcome fits as well, which nearly all arithmetic is.</summary>
internal static class NumberPairs
{
    internal readonly struct Sum : IPairOperation
    {
        public static bool TryCompute(Value left, Value right, out Value result)
        {
            if (left.TryInteger(out var first) && right.TryInteger(out var second))
            {
                var sum = unchecked(first + second);
                result = sum;
                return ((first ^ sum) & (second ^ sum)) >= 0;
            }

            var areNumbers = left.TryNumber(out var one) & right.TryNumber(out var other) && IsFloating(left, right);
            result = one + other;
            return areNumbers;
        }
    }

    internal readonly struct Difference : IPairOperation
    {
        public static bool TryCompute(Value left, Value right, out Value result)
        {
            if (left.TryInteger(out var first) && right.TryInteger(out var second))
            {
                var difference = unchecked(first - second);
                result = difference;
                return ((first ^ second) & (first ^ difference)) >= 0;
            }

            var areNumbers = left.TryNumber(out var one) & right.TryNumber(out var other) && IsFloating(left, right);
            result = one - other;
            return areNumbers;
        }
    }

    internal readonly struct Product : IPairOperation
    {
        public static bool TryCompute(Value left, Value right, out Value result)
        {
            if (left.TryInteger(out var first) && right.TryInteger(out var second))
            {
                var high = Math.BigMul(first, second, out var low);
                result = low;
                return high == low >> 63;
            }

            var areNumbers = left.TryNumber(out var one) & right.TryNumber(out var other) && IsFloating(left, right);
            result = one * other;
            return areNumbers;
        }
    }

    internal readonly struct Quotient : IPairOperation
    {
        public static bool TryCompute(Value left, Value right, out Value result)
        {
            if (left.TryInteger(out var first) && right.TryInteger(out var second))
            {
                var fits = second > 0;
                result = fits ? first / second : 0;
                return fits;
            }

            var areNumbers = left.TryNumber(out var one) & right.TryNumber(out var other) && IsFloating(left, right);
            result = one / other;
            return areNumbers && other != 0;
        }
    }

    internal readonly struct Remainder : IPairOperation
    {
        public static bool TryCompute(Value left, Value right, out Value result)
        {
            var fits = left.TryInteger(out var first) & right.TryInteger(out var second) && second > 0;
            result = fits ? first % second : 0;
            return fits;
        }
    }

    private static bool IsFloating(Value left, Value right) => left.Kind == ValueKind.Number || right.Kind == ValueKind.Number;
}
