using System.Globalization;
using System.Text;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that make texts out of texts. Null counts as the empty text.</summary>
internal static class TextFunctions
{
    private const string ATextOrNull = "a text or null";

    public static FunctionTable Table { get; } = new()
    {
        { "concat", Text | List, Arity.AtLeast(1), Any, Concat },
        { "&", Text | List, Arity.AtLeast(1), Any, Concat },
        { "length", Number, [Text], Length },
        { "replace", Text, [Text, Text, Text], arguments => Replace(arguments, StringComparison.Ordinal) },
        { "replaceIgnoreCase", Text, [Text, Text, Text], arguments => Replace(arguments, StringComparison.OrdinalIgnoreCase) },
        { "split", List, [Text], [Text], Split },
        { "substring", Text, [Text, Number], [Number], Substring },
        { "toLower", Text, [Text], [Text], arguments => Change(arguments, (text, locale) => text.ToLower(locale)) },
        { "toUpper", Text, [Text], [Text], arguments => Change(arguments, (text, locale) => text.ToUpper(locale)) },
        { "sentenceCase", Text, [Text], [Text], arguments => Change(arguments, SentenceCase) },
        { "titleCase", Text, [Text], [Text], arguments => Change(arguments, TitleCase) },
        { "trim", Text, [Text], Trim },
        { "addOrdinal", Text, [Number], AddOrdinal },
        { "EOL", Text, [], _ => EvaluationResult.Of("\n") },
        { "newGuid", Text, [], NewGuid },
    };

    private static EvaluationResult Concat(Arguments arguments)
    {
        var result = arguments[0];
        for (var index = 1; index < arguments.Count; index++)
        {
            var next = arguments[index];
            if ((result.IsArray || result.IsNull) && (next.IsArray || next.IsNull))
            {
                result = Joined(result.AsArray(), next.AsArray());
                continue;
            }

            return ConcatText(arguments, result, index);
        }

        return EvaluationResult.Of(result);
    }

    private static Value Joined(ValueArray? first, ValueArray? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        var joined = new ValueArray(first.Count + second.Count);
        joined.AddRange(first.AsSpan());
        joined.AddRange(second.AsSpan());
        return joined;
    }

    private static EvaluationResult ConcatText(Arguments arguments, Value first, int next)
    {
        if (arguments.Count == 3 && next == 1 && first.AsString() is { } one && arguments[1].AsString() is { } two && arguments[2].AsString() is { } three)
        {
            return EvaluationResult.Of(string.Concat(one, two, three));
        }

        var text = ValueText.Of(first);
        if (arguments.Count == next + 1)
        {
            return Bounded(arguments, string.Concat(text, ValueText.Of(arguments[next])));
        }

        var joined = new StringBuilder(text);
        for (; next < arguments.Count; next++)
        {
            ValueText.Append(joined, arguments[next]);
        }

        return Bounded(arguments, joined.ToString());
    }

    private static EvaluationResult Bounded(Arguments arguments, string text) => arguments.TooLong(text.Length) ?? EvaluationResult.Of(text);

    private static EvaluationResult Length(Arguments arguments) =>
        arguments.TextOrNothing(0) is { } text ? EvaluationResult.Of(text.Length) : arguments.Expected(0, ATextOrNull);

    private static EvaluationResult Replace(Arguments arguments, StringComparison comparison)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, ATextOrNull);
        }

        if (arguments.TextOrNothing(1) is not { Length: > 0 } old)
        {
            return arguments.Expected(1, "a text that is not empty");
        }

        if (arguments.TextOrNothing(2) is not { } fresh)
        {
            return arguments.Expected(2, ATextOrNull);
        }

        var longest = text.Length + ((long)(text.Length / old.Length) * fresh.Length);
        return arguments.TooLong(longest) ?? EvaluationResult.Of(text.Replace(old, fresh, comparison));
    }

    private static EvaluationResult Split(Arguments arguments)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, ATextOrNull);
        }

        if (arguments.TextOrNothing(1) is not { } separator)
        {
            return arguments.Expected(1, ATextOrNull);
        }

        if (arguments.TooMany(text.Length) is { } tooMany)
        {
            return tooMany;
        }

        var parts = separator.Length == 0
            ? text.Select(character => Value.Of(character.ToString()))
            : text.Split(separator.ToCharArray()).Select(Value.Of);
        return EvaluationResult.Of(new ValueArray(parts));
    }

    private static EvaluationResult Substring(Arguments arguments)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, ATextOrNull);
        }

        if (arguments[0].IsNull)
        {
            return EvaluationResult.Of(string.Empty);
        }

        if (arguments.WholeNumber(1) is not { } start || start < 0 || start >= text.Length)
        {
            return arguments.Expected(1, $"a whole number from 0 and below the text's length, {text.Length}");
        }

        var left = text.Length - start;
        if (arguments.Count == 2)
        {
            return EvaluationResult.Of(text[(int)start..]);
        }

        return arguments.WholeNumber(2) is { } length && length >= 0 && length <= left
            ? EvaluationResult.Of(text.Substring((int)start, (int)length))
            : arguments.Expected(2, $"a whole number from 0 to {left}");
    }

    private static EvaluationResult Change(Arguments arguments, Func<string, CultureInfo, string> change) =>
        arguments.TextOrNothing(0) is not { } text ? arguments.Expected(0, ATextOrNull)
        : arguments.Locale(1) is not { } locale ? arguments.Expected(1, "the name of a locale")
        : EvaluationResult.Of(change(text, locale));

    private static string SentenceCase(string text, CultureInfo locale) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpper(locale), text[1..].ToLower(locale));

    private static string TitleCase(string text, CultureInfo locale) => locale.TextInfo.ToTitleCase(text.ToLower(locale));

    private static EvaluationResult Trim(Arguments arguments) =>
        arguments.TextOrNothing(0) is { } text ? EvaluationResult.Of(text.Trim()) : arguments.Expected(0, ATextOrNull);

    private static EvaluationResult AddOrdinal(Arguments arguments) =>
        arguments.WholeNumber(0) is { } number
            ? EvaluationResult.Of($"{number}{OrdinalEnding(number)}")
            : arguments.Expected(0, "a whole number");

    private static string OrdinalEnding(long number) => (number % 100, number % 10) switch
    {
        _ when number <= 0 => string.Empty,
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static EvaluationResult NewGuid(Arguments arguments)
    {
        arguments.Budget.NoteChance();
        Span<byte> bytes = stackalloc byte[16];
        arguments.Options.Random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return EvaluationResult.Of(new Guid(bytes).ToString());
    }
}
