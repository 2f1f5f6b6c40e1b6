using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that make arrays, or take something out of them; some take texts as arrays of letters.</summary>
internal static class ArrayFunctions
{
    private const string AnArray = "an array";

    public static FunctionTable Table { get; } = new()
    {
        { "first", Any, [Any], arguments => EvaluationResult.Of(At(arguments[0], 0)) },
        { "last", Any, [Any], arguments => EvaluationResult.Of(At(arguments[0], -1)) },
        { "join", Text, [List, Text], [Text], Join },
        { "reverse", Text | List, [Text | List], Reverse },
        { "skip", List, [Any, Any], Skip },
        { "take", Text | List, [Any, Any], Take },
        { "subArray", List, [List, Number], [Number], SubArray },
        { "union", List, Arity.AtLeast(1), List, Union },
        { "intersection", List, Arity.AtLeast(1), List, Intersection },
        { "unique", List, [List], arguments => OfArray(arguments, array => Distinct(array)) },
        { "flatten", List, [List], [Number], Flatten },
        { "indicesAndValues", List, [Any], IndicesAndValues },
        { "sortBy", List, [List], [Text], arguments => Sort(arguments, 1) },
        { "sortByDescending", List, [List], [Text], arguments => Sort(arguments, -1) },
    };

    private static Value At(Value whole, int index)
    {
        if (whole.AsString() is { Length: > 0 } text)
        {
            return text[index < 0 ? text.Length - 1 : index].ToString();
        }

        return whole.AsArray() is { Count: > 0 } array ? array[index < 0 ? array.Count - 1 : index] : Value.Null;
    }

    private static EvaluationResult Join(Arguments arguments)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, AnArray);
        }

        for (var index = 1; index < arguments.Count; index++)
        {
            if (arguments[index].IsNull)
            {
                return arguments.Misused(index, "a text");
            }
        }

        var separator = ValueText.Of(arguments[1]);
        var last = arguments.Count == 3 ? ValueText.Of(arguments[2]) : separator;
        var words = new string[array.Count];
        var length = (long)separator.Length * words.Length;
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = ValueText.Of(array[index]);
            length += words[index].Length;
        }

        return arguments.TooLong(length + last.Length) is { } tooLong ? tooLong
            : words.Length < 2 || arguments.Count == 2 ? EvaluationResult.Of(string.Join(separator, words))
            : EvaluationResult.Of(string.Concat(string.Join(separator, words, 0, words.Length - 1), last, words[^1]));
    }

    private static EvaluationResult Reverse(Arguments arguments)
    {
        if (arguments.TextOrNothing(0) is { } text)
        {
            var letters = text.ToCharArray();
            Array.Reverse(letters);
            return EvaluationResult.Of(new string(letters));
        }

        return arguments.Array(0) is { } array
            ? EvaluationResult.Of(new ValueArray(array.Reverse()))
            : arguments.Expected(0, "a text or an array");
    }

    private static EvaluationResult Skip(Arguments arguments)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, AnArray);
        }

        return arguments.WholeNumber(1) is { } count
            ? EvaluationResult.Of(Slice(array, Math.Clamp(count, 0, array.Count), array.Count))
            : arguments.Expected(1, "a whole number");
    }

    private static EvaluationResult Take(Arguments arguments)
    {
        if (arguments.WholeNumber(1) is not { } count)
        {
            return arguments.Expected(1, "a whole number");
        }

        return arguments.Array(0) is { } array ? EvaluationResult.Of(Slice(array, 0, Math.Clamp(count, 0, array.Count)))
            : arguments.Text(0) is { } text ? EvaluationResult.Of(text[..(int)Math.Clamp(count, 0, text.Length)])
            : arguments[0].IsNull ? arguments.Misused(0, "a text or an array")
            : arguments.Expected(0, "a text or an array");
    }

    private static EvaluationResult SubArray(Arguments arguments)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, AnArray);
        }

        if (arguments.WholeNumber(1) is not { } start || start < 0 || start > array.Count)
        {
            return arguments.Expected(1, $"a whole number from 0 to {array.Count}");
        }

        if (arguments.Count == 2)
        {
            return EvaluationResult.Of(Slice(array, start, array.Count));
        }

        return arguments.WholeNumber(2) is { } end && end >= 0 && end <= array.Count
            ? EvaluationResult.Of(Slice(array, start, Math.Max(start, end)))
            : arguments.Expected(2, $"a whole number from 0 to {array.Count}");
    }

    private static ValueArray Slice(ValueArray array, long start, long end)
    {
        var slice = new ValueArray((int)(end - start));
        slice.AddRange(array.AsSpan()[(int)start..(int)end]);
        return slice;
    }

    private static EvaluationResult OfArray(Arguments arguments, Func<ValueArray, ValueArray> function) =>
        arguments.Array(0) is { } array ? EvaluationResult.Of(function(array)) : arguments.Expected(0, AnArray);

    private static ValueArray Distinct(IEnumerable<Value> values) => new(values.Distinct());

    private static EvaluationResult Union(Arguments arguments)
    {
        var all = new List<Value>();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments.Array(index) is not { } array)
            {
                return arguments.Expected(index, AnArray);
            }

            all.AddRange(array.AsSpan());
        }

        return EvaluationResult.Of(Distinct(all));
    }

    private static EvaluationResult Intersection(Arguments arguments)
    {
        IEnumerable<Value>? common = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments.Array(index) is not { } array)
            {
                return arguments.Expected(index, AnArray);
            }

            common = common is null ? array : common.Intersect(array).ToList();
        }

        return EvaluationResult.Of(Distinct(common!));
    }

    private static EvaluationResult Flatten(Arguments arguments)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, AnArray);
        }

        const long Whole = 100;
        if (arguments.Count == 2 && arguments.WholeNumber(1) is null)
        {
            return arguments.Expected(1, "a whole number");
        }

        var flat = new ValueArray();
        Flatten(array, Math.Max(1, arguments.WholeNumber(1) ?? Whole), flat);
        return arguments.TooMany(flat.Count) ?? EvaluationResult.Of(flat);
    }

    private static void Flatten(ValueArray array, long depth, ValueArray flat)
    {
        foreach (var item in array)
        {
            if (depth > 0 && item.AsArray() is { } inner)
            {
                Flatten(inner, depth - 1, flat);
            }
            else
            {
                flat.Add(item);
            }
        }
    }

    private static EvaluationResult IndicesAndValues(Arguments arguments)
    {
        var pairs = new ValueArray();
        if (arguments.Array(0) is { } array)
        {
            for (var index = 0; index < array.Count; index++)
            {
                pairs.Add(new ValueObject { { "index", index }, { "value", array[index] } });
            }
        }
        else if (arguments.Properties(0) is { } properties)
        {
            foreach (var (name, value) in properties)
            {
                pairs.Add(new ValueObject { { "index", name }, { "value", value } });
            }
        }
        else
        {
            return arguments.Expected(0, "an array or an object");
        }

        return EvaluationResult.Of(pairs);
    }

    private static EvaluationResult Sort(Arguments arguments, int sign)
    {
        if (arguments.Array(0) is not { } array)
        {
            return arguments.Expected(0, AnArray);
        }

        if (arguments.Count == 2 && arguments.TextOrNothing(1) is null)
        {
            return arguments.Expected(1, "the name of a property");
        }

        var property = arguments.Count == 2 ? arguments.TextOrNothing(1) : null;
        if (property is not null && !array.All(item => item.IsObject))
        {
            return arguments.Misused(0, "an array of objects");
        }

        var keys = property is null ? array.ToArray() : array.Select(item => item.AsObject()![property]).ToArray();
        if (!AreComparable(keys))
        {
            return arguments.Misused(0, property is null ? "an array of numbers only, or of texts only" : $"an array whose '{property}' are numbers only, or texts only");
        }

        var comparer = Comparer<Value>.Create((left, right) => sign * Order(left, right, property is not null));
        var places = Enumerable.Range(0, keys.Length).OrderBy(place => keys[place], comparer);
        return EvaluationResult.Of(new ValueArray(places.Select(place => array[place])));
    }

    private static bool AreComparable(Value[] keys)
    {
        var first = Array.Find(keys, key => !key.IsNull);
        return keys.Length < 2 || Array.TrueForAll(keys, key => key.IsNull || ComparisonFunctions.Order(first, key) is not null);
    }

    // Null comes first. Texts go by the alphabet, but those in a property letter by letter, capitals first.
    private static int Order(Value left, Value right, bool isLetterByLetter) =>
        left.IsNull || right.IsNull ? right.IsNull.CompareTo(left.IsNull)
        : isLetterByLetter && left.AsString() is { } text ? string.CompareOrdinal(text, right.AsString())
        : ComparisonFunctions.Order(left, right)!.Value;
}
