using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace BotTutor.Expressions;

/// <summary>The one value model of expressions, templates, cards and dialog memory: JSON, in 16 bytes and without boxing.</summary>
public readonly struct Value : IEquatable<Value>
{
    // What has no object of its own points to its kind's mark and keeps its bits beside it; what has one keeps its kind in the bits.
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(Mark.Boolean, 1);

    public static Value False => new(Mark.Boolean, 0);

    public ValueKind Kind =>
        _reference is null ? ValueKind.Null
        : _reference.GetType() == typeof(Mark) ? ((Mark)_reference).Kind
        : (ValueKind)_bits;

    public bool IsNull => _reference is null;

    public bool IsString => _reference is string;

    public bool IsArray => _reference is ValueArray;

    public bool IsObject => _reference is ValueObject;

    /// <summary>Whether this is a number of any of the three kinds.</summary>
    public bool IsNumber => ReferenceEquals(_reference, Mark.Integer) || ReferenceEquals(_reference, Mark.Number) || _reference is BigInteger;

    public static implicit operator Value(string? text) => Of(text);

    public static implicit operator Value(bool truth) => Of(truth);

    public static implicit operator Value(int number) => Of((long)number);

    public static implicit operator Value(long number) => Of(number);

    public static implicit operator Value(double number) => Of(number);

    public static implicit operator Value(ValueArray? array) => Of(array);

    public static implicit operator Value(ValueObject? properties) => Of(properties);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    public static Value Of(string? text) => text is null ? default : new(text, (long)ValueKind.String);

    public static Value Of(bool truth) => new(Mark.Boolean, truth ? 1 : 0);

    public static Value Of(long number) => new(Mark.Integer, number);

    public static Value Of(double number) => new(Mark.Number, BitConverter.DoubleToInt64Bits(number));

    public static Value Of(BigInteger number) => new(number, (long)ValueKind.BigInteger);

    public static Value Of(ValueArray? array) => array is null ? default : new(array, (long)ValueKind.Array);

    public static Value Of(ValueObject? properties) => properties is null ? default : new(properties, (long)ValueKind.Object);

    /// <summary>Wraps a host object that expressions only pass along, such as bytes.</summary>
    public static Value OfForeign(object host) => new(host, (long)ValueKind.Foreign);

    /// <summary>The text, or <see langword="null"/> for any other kind.</summary>
    public string? AsString() => _reference as string;

    /// <summary>The truth value, or <see langword="null"/> for any other kind.</summary>
    public bool? AsBoolean() => ReferenceEquals(_reference, Mark.Boolean) ? _bits != 0 : null;

    /// <summary>The whole number of 64 bits, or <see langword="null"/> for any other kind.</summary>
    public long? AsInteger() => ReferenceEquals(_reference, Mark.Integer) ? _bits : null;

    /// <summary>Any number as a floating one, or <see langword="null"/> for what is no number.</summary>
    public double? AsNumber() =>
        ReferenceEquals(_reference, Mark.Number) ? BitConverter.Int64BitsToDouble(_bits)
        : ReferenceEquals(_reference, Mark.Integer) ? _bits
        : _reference is BigInteger big ? (double)big
        : null;

    internal bool TryNumber(out double number)
    {
        if (ReferenceEquals(_reference, Mark.Number))
        {
            number = BitConverter.Int64BitsToDouble(_bits);
            return true;
        }

        if (ReferenceEquals(_reference, Mark.Integer))
        {
            number = _bits;
            return true;
        }

        number = _reference is BigInteger big ? (double)big : 0;
        return _reference is BigInteger;
    }

    internal bool TryInteger(out long number)
    {
        number = _bits;
        return ReferenceEquals(_reference, Mark.Integer);
    }

    /// <summary>Any whole number, or <see langword="null"/> for any other kind.</summary>
    public BigInteger? AsBigInteger() =>
        ReferenceEquals(_reference, Mark.Integer) ? _bits
        : _reference is BigInteger big ? big
        : null;

    /// <summary>The array, or <see langword="null"/> for any other kind.</summary>
    public ValueArray? AsArray() => _reference as ValueArray;

    /// <summary>The object, or <see langword="null"/> for any other kind.</summary>
    public ValueObject? AsObject() => _reference as ValueObject;

    /// <summary>The host object, or <see langword="null"/> when this is none or one of another type.</summary>
    public T? AsForeign<T>()
        where T : class => Kind == ValueKind.Foreign ? _reference as T : null;

    /// <summary>A copy that shares no array and no object with this value.</summary>
    public Value DeepClone() => _reference switch
    {
        ValueArray array => array.DeepClone(),
        ValueObject properties => properties.DeepClone(),
        _ => this,
    };

    /// <summary>Equal as JSON: numbers by value, objects whatever the order of their properties.</summary>
    public bool Equals(Value other)
    {
        if (ReferenceEquals(_reference, other._reference) && !ReferenceEquals(_reference, Mark.Number))
        {
            return _bits == other._bits;
        }

        if (_reference is string text)
        {
            return other._reference is string otherText && string.Equals(text, otherText, StringComparison.Ordinal);
        }

        if (IsNumber && other.IsNumber)
        {
            return AsBigInteger() is { } left && other.AsBigInteger() is { } right
                ? left == right
                : AsNumber() == other.AsNumber();
        }

        return Kind == other.Kind && Equals(_reference, other._reference);
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => _bits.GetHashCode(),
        ValueKind.Integer or ValueKind.Number or ValueKind.BigInteger => AsNumber().GetHashCode(),
        ValueKind.Array => AsArray()!.Count,
        ValueKind.Object => AsObject()!.Count,
        _ => _reference!.GetHashCode(),
    };

    /// <summary>JSON for messages and debugging, with numbers as short as can be; text as expressions print it is <see cref="ValueText"/>'s business.</summary>
    public override string ToString() => IsNumber ? ValueText.Of(this) : ValueJson.Write(this);

    private sealed class Mark(ValueKind kind)
    {
        public static readonly Mark Boolean = new(ValueKind.Boolean);

        public static readonly Mark Integer = new(ValueKind.Integer);

        public static readonly Mark Number = new(ValueKind.Number);

        public ValueKind Kind { get; } = kind;
    }
}
