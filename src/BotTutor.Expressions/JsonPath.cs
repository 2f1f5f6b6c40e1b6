namespace BotTutor.Expressions;

/// <summary>
/// A path that picks values out of JSON: <c>$.items[?(@.price > 2)].name</c>. Written here because the library of the reference runtime is kept to the
/// Bot Framework's edge, and the conditions in its filters are adaptive expressions enough to be read as such.
/// </summary>
internal sealed class JsonPath
{
    private const int Deepest = 100;

    private readonly IReadOnlyList<Step> _steps;

    private JsonPath(IReadOnlyList<Step> steps) => _steps = steps;

    /// <summary>Takes the values that a step leads to from one value.</summary>
    internal delegate void Step(Value from, List<Value> into);

    public static JsonPath? Parse(string text) => new JsonPathReader(text).Read() is { } steps ? new JsonPath(steps) : null;

    public List<Value> Select(Value root)
    {
        List<Value> current = [root];
        foreach (var step in _steps)
        {
            var next = new List<Value>();
            foreach (var value in current)
            {
                step(value, next);
            }

            current = next;
        }

        return current;
    }

    public static Step Named(IReadOnlyList<string> names) => (from, into) =>
    {
        if (from.AsObject() is { } properties)
        {
            into.AddRange(names.Where(properties.Has).Select(name => properties[name]));
        }
    };

    public static Step Indexed(IReadOnlyList<int> indexes) => (from, into) =>
    {
        if (from.AsArray() is { } array)
        {
            into.AddRange(indexes.Select(index => index < 0 ? index + array.Count : index).Where(index => index >= 0 && index < array.Count).Select(index => array[index]));
        }
    };

    public static Step Sliced(int? start, int? end, int step) => (from, into) =>
    {
        if (from.AsArray() is not { } array)
        {
            return;
        }

        int Place(int place) => Math.Clamp(place < 0 ? place + array.Count : place, 0, array.Count);
        for (var index = Place(start ?? 0); index < Place(end ?? array.Count); index += step)
        {
            into.Add(array[index]);
        }
    };

    public static void Children(Value from, List<Value> into)
    {
        if (from.AsArray() is { } array)
        {
            into.AddRange(array.AsSpan());
        }
        else if (from.AsObject() is { } properties)
        {
            foreach (var (_, value) in properties)
            {
                into.Add(value);
            }
        }
    }

    /// <summary>The value itself with all that is in it, however deep.</summary>
    public static void Descendants(Value from, List<Value> into) => Descend(from, into, 0);

    public static Step Filtered(Expression condition) => (from, into) =>
    {
        var children = new List<Value>();
        Children(from, children);
        foreach (var child in children)
        {
            var memory = new ObjectMemory(new ValueObject { { JsonPathReader.ItemName, child } });
            var result = condition.Evaluate(memory, EvaluationOptions.Default);
            if (!result.Failed && (result.Value.AsBoolean() ?? !result.Value.IsNull))
            {
                into.Add(child);
            }
        }
    };

    private static void Descend(Value from, List<Value> into, int depth)
    {
        into.Add(from);
        if (depth > Deepest)
        {
            return;
        }

        var children = new List<Value>();
        Children(from, children);
        foreach (var child in children.Where(child => child.IsArray || child.IsObject))
        {
            Descend(child, into, depth + 1);
        }
    }
}
