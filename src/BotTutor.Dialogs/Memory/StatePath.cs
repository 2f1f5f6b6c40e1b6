using System.Globalization;
using System.Text;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>A path to a place in memory, such as <c>user.items[dialog.index].name</c>: compiled once, read and written often.</summary>
internal sealed class StatePath
{
    private readonly StatePathStep[] _segments;

    private StatePath(string text, string scope, StatePathStep[] segments)
    {
        Text = text;
        Scope = scope;
        _segments = segments;
    }

    public string Text { get; }

    /// <summary>The first name, with shorthands written out.</summary>
    public string Scope { get; }

    /// <summary>Whether the path is a scope as a whole.</summary>
    public bool IsScope => _segments.Length == 0;

    public static StatePath? Parse(string text, Func<string, Formula?> compile) =>
        PathParser.Parse(text, compile) is { } parts ? new StatePath(text, parts.Scope, parts.Segments) : null;

    public Value Read(DialogMemory memory)
    {
        var value = memory.Find(Scope) ?? Value.Null;
        foreach (var segment in _segments)
        {
            value = Step(value, segment.Key(memory));
        }

        return value;
    }

    /// <summary>Writes a value, making the objects and arrays on the way.</summary>
    public void Write(DialogMemory memory, Value value)
    {
        if (IsScope)
        {
            memory.ReplaceScope(Scope, value);
            return;
        }

        var place = (Value)memory.Writable(Scope, Text);
        for (var index = 0; index < _segments.Length - 1; index++)
        {
            var key = _segments[index].Key(memory);
            var next = Step(place, key);
            if (next.Kind is not (ValueKind.Object or ValueKind.Array))
            {
                next = _segments[index + 1].IsIndex(memory) ? new ValueArray() : new ValueObject();
                Put(place, key, next);
            }

            place = next;
        }

        var last = _segments[^1].Key(memory);
        if (memory.Recorder is { } recorder)
        {
            recorder.Changed(new MemoryChange(Place(memory), BriefJson.Of(Step(place, last), recorder), BriefJson.Of(value, recorder)));
        }

        Put(place, last, value);
        memory.Changed(Text);
    }

    /// <summary>Takes a place away; an item of an array becomes null, as others keep their numbers.</summary>
    public void Remove(DialogMemory memory)
    {
        if (IsScope)
        {
            memory.ReplaceScope(Scope, Value.Null);
            return;
        }

        var place = (Value)memory.Writable(Scope, Text);
        for (var index = 0; index < _segments.Length - 1; index++)
        {
            place = Step(place, _segments[index].Key(memory));
        }

        var key = _segments[^1].Key(memory);
        if (memory.Recorder is { } recorder)
        {
            recorder.Changed(new MemoryChange(Place(memory), BriefJson.Of(Step(place, key), recorder), BriefJson.Of(Value.Null, recorder)));
        }

        if (place.AsObject() is { } owner)
        {
            owner.Remove(key.Name ?? key.Index.ToString(CultureInfo.InvariantCulture));
        }
        else if (place.AsArray() is { } array && key.Name is null && key.Index >= 0 && key.Index < array.Count)
        {
            array[key.Index] = Value.Null;
        }

        memory.Changed(Text);
    }

    /// <summary>The path with the names and numbers that are meant now.</summary>
    private string Place(DialogMemory memory)
    {
        var text = new StringBuilder(Scope);
        foreach (var segment in _segments)
        {
            var key = segment.Key(memory);
            text.Append(key.Name is { } name ? $".{name}" : $"[{key.Index.ToString(CultureInfo.InvariantCulture)}]");
        }

        return text.ToString();
    }

    private static Value Step(Value value, PathKey key) =>
        key.Name is { } name
            ? value.AsObject() is { } properties ? properties[name] : Value.Null
            : value.AsArray() is { } array
                ? key.Index >= 0 && key.Index < array.Count ? array[key.Index] : Value.Null
                : value.AsObject() is { } numbered ? numbered[key.Index.ToString(CultureInfo.InvariantCulture)] : Value.Null;

    private static void Put(Value place, PathKey key, Value value)
    {
        if (place.AsObject() is { } properties)
        {
            properties[key.Name ?? key.Index.ToString(CultureInfo.InvariantCulture)] = value;
        }
        else if (place.AsArray() is { } array && key.Name is null && key.Index >= 0)
        {
            if (key.Index > MostItems)
            {
                throw new DialogFault("IndexTooLarge", $"Item {key.Index} of an array is past the limit of {MostItems} items.");
            }

            while (array.Count <= key.Index)
            {
                array.Add(Value.Null);
            }

            array[key.Index] = value;
        }
    }

    private const int MostItems = 100_000;
}
