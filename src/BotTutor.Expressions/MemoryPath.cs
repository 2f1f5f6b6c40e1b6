using System.Collections.Concurrent;
using System.Globalization;

namespace BotTutor.Expressions;

/// <summary>A place in memory, such as <c>user.items[0].name</c>, <c>user['a b']</c> or <c>user[dialog.index]</c>. Immutable.</summary>
public sealed class MemoryPath
{
    private const int MostKept = 2_000;
    private const int LongestPath = 1_000;

    private static readonly ConcurrentDictionary<string, MemoryPath?> Known = new(StringComparer.Ordinal);

    private MemoryPath(string text, IReadOnlyList<PathSegment> segments)
    {
        Text = text;
        Segments = segments;
    }

    public string Text { get; }

    /// <summary>The steps; the first is always a name.</summary>
    public IReadOnlyList<PathSegment> Segments { get; }

    /// <summary>The first name, with its shorthand.</summary>
    public string Root => ((PathSegment.Named)Segments[0]).Name;

    /// <summary>Parses a path; <see langword="null"/> when the text is none. Paths met often are parsed once.</summary>
    public static MemoryPath? Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Known.TryGetValue(path, out var known))
        {
            return known;
        }

        var parsed = path.Length <= LongestPath && new MemoryPathReader(path).Read() is { } segments ? new MemoryPath(path, segments) : null;
        if (Known.Count < MostKept)
        {
            Known[path] = parsed;
        }

        return parsed;
    }

    /// <summary>The path with every computed step replaced by the name or index it stands for now; <see langword="null"/> where one has none.</summary>
    public MemoryPath? Resolve(IMemory memory, EvaluationOptions options)
    {
        if (!Segments.Any(segment => segment is PathSegment.Computed))
        {
            return this;
        }

        var resolved = new List<PathSegment>(Segments.Count);
        foreach (var segment in Segments)
        {
            if (Resolve(segment, memory, options) is not { } plain)
            {
                return null;
            }

            resolved.Add(plain);
        }

        return new MemoryPath(Describe(resolved), resolved);
    }

    /// <summary>What stands there; null where the way ends early.</summary>
    public Value Read(IMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var value = memory.Find(Root).GetValueOrDefault();
        foreach (var segment in Segments.Skip(1))
        {
            if (Resolve(segment, memory, EvaluationOptions.Default) is not { } step)
            {
                return Value.Null;
            }

            value = Step(value, step);
        }

        return value;
    }

    /// <summary>Puts a value there, and makes the objects on the way that are not there yet.</summary>
    /// <returns>Why it cannot be put there; <see langword="null"/> when it is.</returns>
    public string? Write(IMemory memory, Value value)
    {
        ArgumentNullException.ThrowIfNull(memory);
        // A copy, so that memory never comes to hold itself.
        value = value.DeepClone();
        if (Resolve(memory, EvaluationOptions.Default) is not { } path)
        {
            return $"'{Text}' has an index that is neither a number nor a text.";
        }

        if (memory.Find(Root) is not { IsNull: false } root)
        {
            if (memory is not IWritableMemory writable)
            {
                return $"'{Root}' is not known here, so nothing can be put under it.";
            }

            root = path.Segments.Count == 1 ? value : EmptyFor(path.Segments[1]);
            writable.Set(Root, root);
        }
        else if (path.Segments.Count == 1)
        {
            (memory as IWritableMemory)?.Set(Root, value);
            return memory is IWritableMemory ? null : $"'{Root}' as a whole cannot be replaced.";
        }

        return Write(root, path.Segments, value);
    }

    public override string ToString() => Text;

    /// <summary>Reads one plain step; null where there is nothing.</summary>
    public static Value Step(Value owner, PathSegment step) => step switch
    {
        PathSegment.Named { Name: var name } => owner.AsObject() is { } properties ? properties[name] : Value.Null,
        PathSegment.Indexed { Index: var index } => owner.AsArray() is { } array && index >= 0 && index < array.Count ? array[index] : Value.Null,
        _ => Value.Null,
    };

    /// <summary>Writes one plain step; says why when it cannot.</summary>
    public static string? SetStep(Value owner, PathSegment step, Value value)
    {
        switch (step)
        {
            case PathSegment.Named { Name: var name } when owner.AsObject() is { } properties:
                properties[name] = value;
                return null;

            case PathSegment.Indexed { Index: var index } when owner.AsArray() is { } array && index >= 0 && index < array.Count:
                array[index] = value;
                return null;

            case PathSegment.Indexed { Index: var index } when owner.AsArray() is { } array && index == array.Count:
                array.Add(value);
                return null;

            default:
                return $"there is no place for {Describe([step])} in {ExpressionMessages.Shorten(owner.ToString())}.";
        }
    }

    private static string? Write(Value owner, IReadOnlyList<PathSegment> segments, Value value)
    {
        for (var index = 1; index < segments.Count - 1; index++)
        {
            var next = Step(owner, segments[index]);
            if (!next.IsObject && !next.IsArray)
            {
                next = EmptyFor(segments[index + 1]);
                if (SetStep(owner, segments[index], next) is { } complaint)
                {
                    return complaint;
                }
            }

            owner = next;
        }

        return segments.Count == 1 ? null : SetStep(owner, segments[^1], value);
    }

    private static Value EmptyFor(PathSegment segment) => segment is PathSegment.Indexed ? new ValueArray() : new ValueObject();

    private static PathSegment? Resolve(PathSegment segment, IMemory memory, EvaluationOptions options)
    {
        if (segment is not PathSegment.Computed { Key: var key })
        {
            return segment;
        }

        var value = key.Evaluate(memory, options).Value;
        return value.AsString() is { } name ? new PathSegment.Named(name)
            : value.AsInteger() is { } index and >= 0 and <= int.MaxValue ? new PathSegment.Indexed((int)index)
            : null;
    }

    private static string Describe(IEnumerable<PathSegment> segments) =>
        string.Concat(segments.Select((segment, place) => segment switch
        {
            PathSegment.Named { Name: var name } when place == 0 => name,
            PathSegment.Named { Name: var name } when name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '(' or ')') => $".{name}",
            PathSegment.Named { Name: var name } => $"['{name}']",
            PathSegment.Indexed { Index: var index } => string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
            _ => "[?]",
        }));
}
