using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BotTutor.Expressions;

/// <summary>A JSON array. Mutable, because dialogs edit arrays in memory; clone before sharing.</summary>
public sealed class ValueArray : IReadOnlyList<Value>, IEquatable<ValueArray>
{
    private readonly List<Value> _values;

    public ValueArray() => _values = [];

    public ValueArray(int capacity) => _values = new(capacity);

    public ValueArray(IEnumerable<Value> values) => _values = [.. values];

    public int Count => _values.Count;

    public Value this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>The items without copying; not to be held while the array changes.</summary>
    public ReadOnlySpan<Value> AsSpan() => CollectionsMarshal.AsSpan(_values);

    public void Add(Value value) => _values.Add(value);

    public void AddRange(ReadOnlySpan<Value> values) => _values.AddRange(values);

    public void Insert(int index, Value value) => _values.Insert(index, value);

    public void RemoveAt(int index) => _values.RemoveAt(index);

    public void Clear() => _values.Clear();

    public ValueArray DeepClone()
    {
        // As in ValueObject: nested without an end, they must not end the process.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var clone = new ValueArray(Count);
        foreach (var value in _values)
        {
            clone.Add(value.DeepClone());
        }

        return clone;
    }

    public bool Equals(ValueArray? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ValueArray);

    public override int GetHashCode() => Count;

    public List<Value>.Enumerator GetEnumerator() => _values.GetEnumerator();

    IEnumerator<Value> IEnumerable<Value>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
