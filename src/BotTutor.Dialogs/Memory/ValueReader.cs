using System.Globalization;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>A value that was read; there to tell null from unreadable.</summary>
internal sealed record ReadValue<T>(T? Value);

/// <summary>Reads values as a type of C#. Chosen once for each type.</summary>
internal static class ValueReader<T>
{
    private static readonly Func<Value, ReadValue<T>?> Reader = Choose();

    public static string Expected { get; } =
        typeof(T) == typeof(string) ? "a text"
        : typeof(T) == typeof(bool) ? "true or false"
        : typeof(T) == typeof(int) || typeof(T) == typeof(long) ? "a whole number"
        : typeof(T) == typeof(double) ? "a number"
        : typeof(T) == typeof(ValueArray) ? "an array"
        : typeof(T) == typeof(ValueObject) ? "an object"
        : typeof(T).IsEnum ? $"one of {string.Join(", ", Enum.GetNames(typeof(T)).Select(Camel))}"
        : "a value";

    public static ReadValue<T>? Read(Value value) => Reader(value);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Func<Value, ReadValue<T>?> Choose()
    {
        if (typeof(T) == typeof(Value))
        {
            return value => new ReadValue<T>((T)(object)value);
        }

        if (typeof(T) == typeof(ConditionValue))
        {
            return value => new ReadValue<T>((T)(object)new ConditionValue(value));
        }

        if (typeof(T).IsEnum)
        {
            return value => value.AsString() is { } name && Enum.TryParse(typeof(T), name, ignoreCase: true, out var found) ? new ReadValue<T>((T)found) : null;
        }

        return value => ValueReader.Read(value, typeof(T)) is { } read ? new ReadValue<T>((T?)read.Value) : null;
    }
}

internal static class ValueReader
{
    public static ReadValue<object>? Read(Value value, Type type) =>
        value.IsNull ? new ReadValue<object>(type == typeof(bool) ? false : type == typeof(int) ? 0 : type == typeof(double) ? 0.0 : type == typeof(long) ? 0L : null)
        : type == typeof(string) ? new ReadValue<object>(PlainText.Of(value))
        : type == typeof(bool) ? Truth(value)
        : type == typeof(int) ? Whole(value) is { } whole and >= int.MinValue and <= int.MaxValue ? new ReadValue<object>((int)whole) : null
        : type == typeof(long) ? Whole(value) is { } wide ? new ReadValue<object>(wide) : null
        : type == typeof(double) ? Number(value) is { } number ? new ReadValue<object>(number) : null
        : type == typeof(ValueArray) ? value.AsArray() is { } array ? new ReadValue<object>(array) : null
        : type == typeof(ValueObject) ? value.AsObject() is { } properties ? new ReadValue<object>(properties) : null
        : null;

    private static ReadValue<object>? Truth(Value value) => value.Kind switch
    {
        ValueKind.Boolean => new ReadValue<object>(value.AsBoolean()!.Value),
        ValueKind.String => bool.TryParse(value.AsString(), out var truth) ? new ReadValue<object>(truth) : null,
        ValueKind.Integer or ValueKind.Number => new ReadValue<object>(value.AsNumber() != 0),
        _ => new ReadValue<object>(true),
    };

    private static long? Whole(Value value) =>
        value.AsInteger() is { } whole ? whole
        : Number(value) is { } number && Math.Abs(number) < long.MaxValue ? (long)Math.Round(number)
        : null;

    private static double? Number(Value value) =>
        value.AsNumber() is { } number ? number
        : value.AsString() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed
        : null;
}
