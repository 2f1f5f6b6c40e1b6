using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>A template's arguments over the memory that the outermost template was given.</summary>
internal sealed class TemplateScope(IReadOnlyList<string> names, Value[] values, IMemory globals) : IMemory
{
    private readonly Value[] _values = values;
    private readonly IMemory _globals = globals;

    public static IMemory Globals(IMemory memory) => memory is TemplateScope scope ? scope._globals : memory;

    public static bool AreSame(IMemory one, IMemory other) =>
        ReferenceEquals(one, other)
        || (one is TemplateScope first && other is TemplateScope second
            && ReferenceEquals(first._globals, second._globals)
            && first._values.AsSpan().SequenceEqual(second._values));

    /// <inheritdoc/>
    public Value? Find(string name)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (string.Equals(names[index], name, StringComparison.OrdinalIgnoreCase))
            {
                return _values[index];
            }
        }

        return _globals.Find(name);
    }
}
