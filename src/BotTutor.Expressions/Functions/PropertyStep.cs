namespace BotTutor.Expressions.Functions;

/// <summary>The reading of one property, as in <c>.name</c>. It looks first where it found the property last, because objects at one place of an expression are mostly alike.</summary>
internal sealed class PropertyStep(string name)
{
    private readonly bool _isLength = name.Equals("length", StringComparison.OrdinalIgnoreCase);
    private readonly bool _isCount = name.Equals("count", StringComparison.OrdinalIgnoreCase);

    // Threads may overwrite it for each other; a wrong place costs one look.
    private int _lastPlace;

    /// <summary>The property; texts have a length and arrays a count, as dialogs that were written on .NET expect. What is not there reads as null.</summary>
    public Value Of(Value owner) =>
        owner.AsObject() is { } properties ? (properties.TryGet(name, ref _lastPlace, out var value) ? value : Value.Null)
        : _isLength && owner.AsString() is { } text ? text.Length
        : _isCount && owner.AsArray() is { } array ? array.Count
        : Value.Null;

    /// <summary>What the name stands for in memory.</summary>
    public Value Of(IMemory memory) =>
        memory is ObjectMemory bag ? bag.Find(name, ref _lastPlace) : memory.Find(name).GetValueOrDefault();
}
