using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BotTutor.Expressions;

/// <summary>Values from JSON and back.</summary>
public static class ValueJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static Value Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return From(document.RootElement);
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static Value Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return From(document.RootElement);
    }

    /// <exception cref="JsonException">A text or a name holds half of a surrogate pair, which no text may.</exception>
    public static Value From(JsonElement element)
    {
        try
        {
            return FromAny(element);
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException(half.Message, half);
        }
    }

    private static Value FromAny(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var properties = new ValueObject();
                foreach (var property in element.EnumerateObject())
                {
                    properties[property.Name] = FromAny(property.Value);
                }

                return properties;

            case JsonValueKind.Array:
                var items = new ValueArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    items.Add(From(item));
                }

                return items;

            case JsonValueKind.String:
                return element.GetString();

            case JsonValueKind.Number:
                return FromNumber(element);

            case JsonValueKind.True:
                return Value.True;

            case JsonValueKind.False:
                return Value.False;

            default:
                return Value.Null;
        }
    }

    public static string Write(Value value) => Encoding.UTF8.GetString(WriteUtf8(value).Span);

    /// <summary>JSON over many lines, indented by two blanks.</summary>
    public static string WriteIndented(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact with { Indented = true, NewLine = "\n" }))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static ReadOnlyMemory<byte> WriteUtf8(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(writer, value);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A host object has no JSON; its text is written. Numbers that JSON cannot hold become null.</summary>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean()!.Value);
                break;

            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger()!.Value);
                break;

            case ValueKind.Number when value.AsNumber() is { } number && double.IsFinite(number):
                WriteNumber(writer, number);
                break;

            case ValueKind.BigInteger:
                writer.WriteRawValue(value.AsBigInteger()!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;

            case ValueKind.String:
                writer.WriteStringValue(value.AsString());
                break;

            case ValueKind.Array:
                WriteArray(writer, value.AsArray()!);
                break;

            case ValueKind.Object:
                WriteObject(writer, value.AsObject()!);
                break;

            case ValueKind.Foreign when value.AsForeign<byte[]>() is { } bytes:
                writer.WriteBase64StringValue(bytes);
                break;

            case ValueKind.Foreign:
                writer.WriteStringValue(value.AsForeign<object>()!.ToString());
                break;

            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteArray(Utf8JsonWriter writer, ValueArray array)
    {
        writer.WriteStartArray();
        foreach (var item in array)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, ValueObject properties)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in properties)
        {
            writer.WritePropertyName(name);
            Write(writer, item);
        }

        writer.WriteEndObject();
    }

    // A floating number without a fraction keeps its point, or it would come back as a whole number, which divides differently.
    private static void WriteNumber(Utf8JsonWriter writer, double number)
    {
        const double LargestPlain = 1e15;
        if (Math.Floor(number) == number && Math.Abs(number) < LargestPlain)
        {
            writer.WriteRawValue(number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }

    private static Value FromNumber(JsonElement element) =>
        element.TryGetInt64(out var whole) ? whole
        : element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') ? element.GetDouble()
        : Value.Of(BigInteger.Parse(element.GetRawText(), System.Globalization.CultureInfo.InvariantCulture));
}
