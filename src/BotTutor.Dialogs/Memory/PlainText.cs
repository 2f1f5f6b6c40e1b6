using System.Globalization;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>Values as text in places where a text is wanted.</summary>
internal static class PlainText
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => string.Empty,
        ValueKind.String => value.AsString()!,
        ValueKind.Boolean => value.AsBoolean()!.Value ? "True" : "False",
        ValueKind.Number => value.AsNumber()!.Value.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
