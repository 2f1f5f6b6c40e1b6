namespace BotTutor.Expressions;

/// <summary>Reads names from the properties of one object.</summary>
public sealed class ObjectMemory(ValueObject scope) : IMemory
{
    /// <inheritdoc/>
    public Value? Find(string name) => scope.Has(name) ? scope[name] : default(Value?);
}
