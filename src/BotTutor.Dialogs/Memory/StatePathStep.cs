
namespace BotTutor.Dialogs.Memory;

/// <summary>The name of a property, or the number of an item where the name is null.</summary>
internal readonly record struct PathKey(string? Name, int Index);

/// <summary>One step of a path: a name, a number, or an expression that gives one of them.</summary>
internal sealed class StatePathStep
{
    private readonly PathKey _key;
    private readonly Formula? _formula;

    public StatePathStep(PathKey key) => _key = key;

    public StatePathStep(Formula formula) => _formula = formula;

    public PathKey Key(DialogMemory memory)
    {
        if (_formula is null)
        {
            return _key;
        }

        var value = _formula.In(memory);
        return value.AsString() is { } name ? new PathKey(name, 0)
            : value.AsNumber() is { } number ? new PathKey(null, (int)number)
            : throw new DialogFault("IndexHasNoValue", $"[{_formula.Text}] should be a name or a number, but it is {value}.");
    }

    public bool IsIndex(DialogMemory memory) => Key(memory).Name is null;
}
