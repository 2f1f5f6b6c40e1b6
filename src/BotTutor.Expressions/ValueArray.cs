using System.Collections;

namespace BotTutor.Expressions;

/// <summary>A JSON array. Mutable, because dialogs edit arrays in memory; clone before sharing.</summary>
public sealed class ValueArray : IReadOnlyList<Value>, IEquatable<ValueArray>
{
    private readonly List<Value> _values;

    public ValueArray() => _values = [];

    public ValueArray(IEnumerable<Value> values) => _values = [.. values];

    public int Count => _values.Count;

    public Value this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    public void Add(Value value) => _values.Add(value);

    public void Insert(int index, Value value) => _values.Insert(index, value);

    public void RemoveAt(int index) => _values.RemoveAt(index);

    public void Clear() => _values.Clear();

    public ValueArray DeepClone() => new(_values.Select(value => value.DeepClone()));

    public bool Equals(ValueArray? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as ValueArray);

    public override int GetHashCode() => Count;

    public List<Value>.Enumerator GetEnumerator() => _values.GetEnumerator();

    IEnumerator<Value> IEnumerable<Value>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
