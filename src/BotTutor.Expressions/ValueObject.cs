using System.Collections;

namespace BotTutor.Expressions;

/// <summary>
/// A JSON object that keeps the order of its properties. A name is looked up as written first and then whatever its case,
/// as the adaptive format asks. Mutable, because dialogs write into memory; clone before sharing.
/// </summary>
public sealed class ValueObject : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<ValueObject>
{
    private readonly OrderedDictionary<string, Value> _properties;

    public ValueObject() => _properties = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _properties.Count;

    public IEnumerable<string> Names => _properties.Keys;

    /// <summary>A missing property reads as null.</summary>
    public Value this[string name]
    {
        get => _properties.TryGetValue(name, out var value) ? value : default;
        set => _properties[name] = value;
    }

    internal bool TryGet(string name, out Value value) => _properties.TryGetValue(name, out value);

    public bool Has(string name) => _properties.ContainsKey(name);

    public void Add(string name, Value value) => _properties.Add(name, value);

    public bool Remove(string name) => _properties.Remove(name);

    public void Clear() => _properties.Clear();

    /// <summary>A copy with the same values, whose arrays and objects are shared.</summary>
    public ValueObject Clone()
    {
        var clone = new ValueObject();
        foreach (var (name, value) in _properties)
        {
            clone._properties[name] = value;
        }

        return clone;
    }

    public ValueObject DeepClone()
    {
        var clone = new ValueObject();
        foreach (var (name, value) in _properties)
        {
            clone._properties[name] = value.DeepClone();
        }

        return clone;
    }

    public bool Equals(ValueObject? other) =>
        other is not null && Count == other.Count && _properties.All(pair => other.Has(pair.Key) && other[pair.Key].Equals(pair.Value));

    public override bool Equals(object? obj) => Equals(obj as ValueObject);

    public override int GetHashCode() => Count;

    public OrderedDictionary<string, Value>.Enumerator GetEnumerator() => _properties.GetEnumerator();

    IEnumerator<KeyValuePair<string, Value>> IEnumerable<KeyValuePair<string, Value>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
