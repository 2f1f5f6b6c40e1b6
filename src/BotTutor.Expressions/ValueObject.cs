using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BotTutor.Expressions;

/// <summary>
/// A JSON object that keeps the order of its properties. A name is looked up as written first and then whatever its case,
/// as the adaptive format asks. Mutable, because dialogs write into memory; clone before sharing.
/// </summary>
public sealed class ValueObject : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<ValueObject>
{
    // Most objects have few properties, and looking through those is faster than hashing a name.
    private const int MostWithoutIndex = 12;

    private readonly List<KeyValuePair<string, Value>> _properties;
    private Dictionary<string, int>? _index;

    public ValueObject() => _properties = [];

    private ValueObject(int capacity) => _properties = new(capacity);

    public int Count => _properties.Count;

    public IEnumerable<string> Names => _properties.Select(property => property.Key);

    /// <summary>A missing property reads as null.</summary>
    public Value this[string name]
    {
        get => Find(name) is var place && place >= 0 ? _properties[place].Value : default;
        set
        {
            var place = Find(name);
            if (place >= 0)
            {
                _properties[place] = new(_properties[place].Key, value);
            }
            else
            {
                Append(name, value);
            }
        }
    }

    public bool Has(string name) => Find(name) >= 0;

    /// <exception cref="ArgumentException">There is a property of this name already.</exception>
    public void Add(string name, Value value)
    {
        if (Has(name))
        {
            throw new ArgumentException($"The object has a property '{name}' already.", nameof(name));
        }

        Append(name, value);
    }

    public bool Remove(string name)
    {
        var place = Find(name);
        if (place < 0)
        {
            return false;
        }

        _properties.RemoveAt(place);
        _index = null;
        return true;
    }

    public void Clear()
    {
        _properties.Clear();
        _index = null;
    }

    /// <summary>A copy with the same values, whose arrays and objects are shared.</summary>
    public ValueObject Clone()
    {
        var clone = new ValueObject(Count);
        clone._properties.AddRange(_properties);
        return clone;
    }

    public ValueObject DeepClone()
    {
        // Objects that dialogs have put into each other without an end must not end the process.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var clone = new ValueObject(Count);
        foreach (var (name, value) in _properties)
        {
            clone._properties.Add(new(name, value.DeepClone()));
        }

        return clone;
    }

    public bool Equals(ValueObject? other) =>
        other is not null && Count == other.Count && _properties.TrueForAll(pair => other.TryGet(pair.Key, out var value) && value.Equals(pair.Value));

    public override bool Equals(object? obj) => Equals(obj as ValueObject);

    public override int GetHashCode() => Count;

    public List<KeyValuePair<string, Value>>.Enumerator GetEnumerator() => _properties.GetEnumerator();

    IEnumerator<KeyValuePair<string, Value>> IEnumerable<KeyValuePair<string, Value>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string name, out Value value)
    {
        var place = Find(name);
        value = place >= 0 ? _properties[place].Value : default;
        return place >= 0;
    }

    /// <summary>Looks first at the place where the name was found last, in this object or in one like it.</summary>
    internal bool TryGet(string name, ref int lastPlace, out Value value)
    {
        var properties = CollectionsMarshal.AsSpan(_properties);
        var place = lastPlace;
        if ((uint)place >= (uint)properties.Length || !string.Equals(properties[place].Key, name, StringComparison.Ordinal))
        {
            place = Find(name);
            if (place < 0)
            {
                value = default;
                return false;
            }

            lastPlace = place;
        }

        value = properties[place].Value;
        return true;
    }

    private void Append(string name, Value value)
    {
        ArgumentNullException.ThrowIfNull(name);
        _index?.Add(name, _properties.Count);
        _properties.Add(new(name, value));
    }

    private int Find(string name)
    {
        if (_properties.Count > MostWithoutIndex)
        {
            return (_index ??= MakeIndex()).GetValueOrDefault(name, -1);
        }

        var properties = CollectionsMarshal.AsSpan(_properties);
        for (var place = 0; place < properties.Length; place++)
        {
            if (string.Equals(properties[place].Key, name, StringComparison.Ordinal))
            {
                return place;
            }
        }

        for (var place = 0; place < properties.Length; place++)
        {
            if (string.Equals(properties[place].Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }

    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(_properties.Count, StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < _properties.Count; place++)
        {
            index[_properties[place].Key] = place;
        }

        return index;
    }
}
