using System.Diagnostics.CodeAnalysis;

namespace BotTutor.Expressions;

/// <summary>Locals over globals: the first memory that knows a name answers for it.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A stack of memories is what it is.")]
public sealed class MemoryStack(IMemory locals, IMemory globals) : IMemory
{
    /// <inheritdoc/>
    public Value? Find(string name) => locals.Find(name) ?? globals.Find(name);
}
