using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace BotTutor.Expressions;

/// <summary>The one value model of expressions, templates, cards and dialog memory: JSON, held without boxing.</summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly ValueKind _kind;

    private Value(ValueKind kind, object? reference, long bits)
    {
        _kind = kind;
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True { get; } = new(ValueKind.Boolean, null, 1);

    public static Value False { get; } = new(ValueKind.Boolean, null, 0);

    public ValueKind Kind => _kind;

    public bool IsNull => _kind == ValueKind.Null;

    public bool IsString => _kind == ValueKind.String;

    public bool IsArray => _kind == ValueKind.Array;

    public bool IsObject => _kind == ValueKind.Object;

    /// <summary>Whether this is a number of any of the three kinds.</summary>
    public bool IsNumber => _kind is ValueKind.Integer or ValueKind.Number or ValueKind.BigInteger;

    public static implicit operator Value(string? text) => Of(text);

    public static implicit operator Value(bool truth) => Of(truth);

    public static implicit operator Value(int number) => Of((long)number);

    public static implicit operator Value(long number) => Of(number);

    public static implicit operator Value(double number) => Of(number);

    public static implicit operator Value(ValueArray? array) => Of(array);

    public static implicit operator Value(ValueObject? properties) => Of(properties);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    public static Value Of(string? text) => text is null ? default : new(ValueKind.String, text, 0);

    public static Value Of(bool truth) => truth ? True : False;

    public static Value Of(long number) => new(ValueKind.Integer, null, number);

    public static Value Of(double number) => new(ValueKind.Number, null, BitConverter.DoubleToInt64Bits(number));

    public static Value Of(BigInteger number) => new(ValueKind.BigInteger, number, 0);

    public static Value Of(ValueArray? array) => array is null ? default : new(ValueKind.Array, array, 0);

    public static Value Of(ValueObject? properties) => properties is null ? default : new(ValueKind.Object, properties, 0);

    /// <summary>Wraps a host object that expressions only pass along.</summary>
    public static Value OfForeign(object host) => new(ValueKind.Foreign, host, 0);

    /// <summary>The text, or <see langword="null"/> for any other kind.</summary>
    public string? AsString() => _kind == ValueKind.String ? (string)_reference! : null;

    /// <summary>The truth value, or <see langword="null"/> for any other kind.</summary>
    public bool? AsBoolean() => _kind == ValueKind.Boolean ? _bits != 0 : null;

    /// <summary>The whole number of 64 bits, or <see langword="null"/> for any other kind.</summary>
    public long? AsInteger() => _kind == ValueKind.Integer ? _bits : null;

    /// <summary>Any number as a floating one, or <see langword="null"/> for what is no number.</summary>
    public double? AsNumber() => _kind switch
    {
        ValueKind.Integer => _bits,
        ValueKind.Number => BitConverter.Int64BitsToDouble(_bits),
        ValueKind.BigInteger => (double)(BigInteger)_reference!,
        _ => null,
    };

    /// <summary>Any whole number, or <see langword="null"/> for any other kind.</summary>
    public BigInteger? AsBigInteger() => _kind switch
    {
        ValueKind.Integer => _bits,
        ValueKind.BigInteger => (BigInteger)_reference!,
        _ => null,
    };

    /// <summary>The array, or <see langword="null"/> for any other kind.</summary>
    public ValueArray? AsArray() => _kind == ValueKind.Array ? (ValueArray)_reference! : null;

    /// <summary>The object, or <see langword="null"/> for any other kind.</summary>
    public ValueObject? AsObject() => _kind == ValueKind.Object ? (ValueObject)_reference! : null;

    /// <summary>The host object, or <see langword="null"/> when this is none or one of another type.</summary>
    public T? AsForeign<T>()
        where T : class => _kind == ValueKind.Foreign ? _reference as T : null;

    /// <summary>A copy that shares no array and no object with this value.</summary>
    public Value DeepClone() => _kind switch
    {
        ValueKind.Array => AsArray()!.DeepClone(),
        ValueKind.Object => AsObject()!.DeepClone(),
        _ => this,
    };

    /// <summary>Equal as JSON: numbers by value, objects whatever the order of their properties.</summary>
    public bool Equals(Value other)
    {
        if (IsNumber && other.IsNumber)
        {
            return AsBigInteger() is { } left && other.AsBigInteger() is { } right
                ? left == right
                : AsNumber() == other.AsNumber();
        }

        return _kind == other._kind && _kind switch
        {
            ValueKind.Null => true,
            ValueKind.Boolean => _bits == other._bits,
            ValueKind.String => string.Equals((string)_reference!, (string)other._reference!, StringComparison.Ordinal),
            _ => Equals(_reference, other._reference),
        };
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => _kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => _bits.GetHashCode(),
        ValueKind.Integer or ValueKind.Number or ValueKind.BigInteger => AsNumber().GetHashCode(),
        ValueKind.Array => AsArray()!.Count,
        ValueKind.Object => AsObject()!.Count,
        _ => _reference!.GetHashCode(),
    };

    /// <summary>JSON, for messages and debugging; text as expressions print it is <c>string()</c>'s business.</summary>
    public override string ToString() => ValueJson.Write(this);
}
