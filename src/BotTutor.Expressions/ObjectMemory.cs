namespace BotTutor.Expressions;

/// <summary>Reads names from the properties of one object, and writes them there.</summary>
public sealed class ObjectMemory(ValueObject scope) : IWritableMemory
{
    /// <inheritdoc/>
    public Value? Find(string name) => scope.TryGet(name, out var value) ? value : default(Value?);

    /// <inheritdoc/>
    public void Set(string name, Value value) => scope[name] = value;
}
