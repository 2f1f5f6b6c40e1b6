using System.Globalization;
using System.Text;

namespace BotTutor.Expressions;

/// <summary>Values as a person reads them inside a text: null is nothing, arrays and objects are JSON over many lines.</summary>
public static class ValueText
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => string.Empty,
        ValueKind.String => value.AsString()!,
        ValueKind.Boolean => value.AsBoolean()!.Value ? "True" : "False",
        ValueKind.Integer => value.AsInteger()!.Value.ToString(CultureInfo.InvariantCulture),
        ValueKind.Number => value.AsNumber()!.Value.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.AsBigInteger()!.Value.ToString(CultureInfo.InvariantCulture),
        ValueKind.Foreign => value.AsForeign<object>()!.ToString() ?? string.Empty,
        _ => ValueJson.WriteIndented(value),
    };

    public static void Append(StringBuilder text, Value value)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (value.AsString() is { } plain)
        {
            text.Append(plain);
        }
        else if (value.AsInteger() is { } whole)
        {
            text.Append(CultureInfo.InvariantCulture, $"{whole}");
        }
        else
        {
            text.Append(Of(value));
        }
    }
}
