namespace BotTutor.Expressions;

/// <summary>Reads names from the properties of one object, and writes them there.</summary>
public sealed class ObjectMemory(ValueObject scope) : IWritableMemory
{
    /// <inheritdoc/>
    public Value? Find(string name) => scope.TryGet(name, out var value) ? value : default(Value?);

    /// <summary>Finds a name, null where it is not known, beginning where it was found last.</summary>
    internal Value Find(string name, ref int lastPlace) => scope.TryGet(name, ref lastPlace, out var value) ? value : Value.Null;

    /// <inheritdoc/>
    public void Set(string name, Value value) => scope[name] = value;
}
