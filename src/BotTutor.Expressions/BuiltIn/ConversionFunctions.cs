using System.Globalization;
using System.Numerics;
using System.Text;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that turn a value into one of another kind.</summary>
internal static class ConversionFunctions
{
    private const string AText = "a text";

    public static FunctionTable Table { get; } = new()
    {
        { "float", Number, [Any], Float },
        { "int", Number, [Any], Int },
        { "string", Text, [Any], [Text], String },
        { "jsonStringify", Text, [Any], arguments => EvaluationResult.Of(ValueJson.Write(arguments[0])) },
        { "array", List, [Any], arguments => EvaluationResult.Of(new ValueArray([arguments[0]])) },
        { "createArray", List, Arity.AtLeast(0), Any, arguments => EvaluationResult.Of(new ValueArray(arguments.All.ToArray())) },
        { "binary", Any, [Any], arguments => FromText(arguments, text => Value.OfForeign(Encoding.UTF8.GetBytes(text))) },
        { "base64", Text, [Any], Base64 },
        { "base64ToBinary", Any, [Any], arguments => FromBase64(arguments, 0, bytes => Value.OfForeign(bytes)) },
        { "base64ToString", Text, [Any], arguments => FromBase64(arguments, 0, bytes => Encoding.UTF8.GetString(bytes)) },
        { "dataUri", Text, [Any], arguments => FromText(arguments, text => "data:text/plain;charset=utf-8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(text))) },
        { "dataUriToBinary", Any, [Any], arguments => FromText(arguments, text => Value.OfForeign(Encoding.UTF8.GetBytes(text))) },
        { "dataUriToString", Text, [Any], DataUriToString },
        { "uriComponent", Text, [Any], arguments => FromText(arguments, text => Uri.EscapeDataString(text)) },
        { "uriComponentToString", Text, [Any], arguments => FromText(arguments, text => Uri.UnescapeDataString(text)) },
        { "formatNumber", Text, [Number, Number], [Text], FormatNumber },
    };

    private static EvaluationResult Float(Arguments arguments) =>
        arguments.Number(0) is { } number ? EvaluationResult.Of(number)
        : arguments[0].IsNull ? EvaluationResult.Of(0.0)
        : arguments[0].AsBoolean() is { } truth ? EvaluationResult.Of(truth ? 1.0 : 0.0)
        : double.TryParse(arguments.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read) ? EvaluationResult.Of(read)
        : arguments.Expected(0, "a number, or a text that holds one");

    private static EvaluationResult Int(Arguments arguments)
    {
        var value = arguments[0];
        if (value.Kind is ValueKind.Integer or ValueKind.BigInteger)
        {
            return EvaluationResult.Of(value);
        }

        if (value.AsNumber() is { } number && double.IsFinite(number))
        {
            return EvaluationResult.Of(Numbers.Whole(new BigInteger(Math.Round(number))));
        }

        return value.IsNull ? EvaluationResult.Of(0)
            : value.AsBoolean() is { } truth ? EvaluationResult.Of(truth ? 1 : 0)
            : long.TryParse(value.AsString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) ? EvaluationResult.Of(whole)
            : arguments.Expected(0, "a number, or a text that holds a whole one");
    }

    private static EvaluationResult String(Arguments arguments)
    {
        if (arguments.Locale(1) is not { } locale)
        {
            return arguments.Expected(1, "the name of a locale");
        }

        var value = arguments[0];
        return EvaluationResult.Of(value.Kind switch
        {
            ValueKind.Null => string.Empty,
            ValueKind.String => value.AsString()!,
            ValueKind.Integer => value.AsInteger()!.Value.ToString(locale),
            ValueKind.Number => value.AsNumber()!.Value.ToString(locale),
            ValueKind.Foreign when value.AsForeign<byte[]>() is { } bytes => Encoding.UTF8.GetString(bytes),
            _ => ValueJson.Write(value),
        });
    }

    private static EvaluationResult FromText(Arguments arguments, Func<string, Value> convert)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, AText);
        }

        return arguments.TooLong(text.Length) ?? EvaluationResult.Of(convert(text));
    }

    private static EvaluationResult Base64(Arguments arguments) =>
        arguments[0].AsForeign<byte[]>() is { } bytes ? EvaluationResult.Of(Convert.ToBase64String(bytes))
        : arguments.TextOrNothing(0) is { } text ? EvaluationResult.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))
        : arguments.Expected(0, "a text or bytes");

    private static EvaluationResult FromBase64(Arguments arguments, int start, Func<byte[], Value> convert)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, AText);
        }

        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text[start..], buffer, out var length)
            ? EvaluationResult.Of(convert(buffer[..length]))
            : arguments.Expected(0, "text in base 64");
    }

    private static EvaluationResult DataUriToString(Arguments arguments) =>
        arguments.Text(0) is { } uri
            ? FromBase64(arguments, uri.IndexOf(',', StringComparison.Ordinal) + 1, bytes => Encoding.UTF8.GetString(bytes))
            : arguments.Expected(0, "a data URI, such as data:text/plain;base64,aGk=");

    private static EvaluationResult FormatNumber(Arguments arguments)
    {
        const int MostDigits = 99;
        return (arguments.Number(0), arguments.WholeNumber(1), arguments.Locale(2)) switch
        {
            (null, _, _) => arguments.Expected(0, "a number"),
            (_, null or < 0 or > MostDigits, _) => arguments.Expected(1, $"a whole number from 0 to {MostDigits}"),
            (_, _, null) => arguments.Expected(2, "the name of a locale"),
            ({ } number, { } digits, { } locale) => EvaluationResult.Of(number.ToString($"N{digits}", locale)),
        };
    }
}
