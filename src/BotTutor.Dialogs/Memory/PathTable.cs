using System.Collections.Concurrent;

namespace BotTutor.Dialogs.Memory;

/// <summary>Compiles paths, each once. Paths that expressions make up are not kept past a limit, so that a dialog cannot fill the host's memory.</summary>
internal sealed class PathTable(FormulaCompiler compiler)
{
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, StatePath> _paths = new(StringComparer.Ordinal);

    /// <exception cref="DialogFault">The text is no path.</exception>
    public StatePath Find(string path)
    {
        if (_paths.TryGetValue(path, out var known))
        {
            return known;
        }

        var compiled = StatePath.Parse(path, compiler.Compile)
            ?? throw new DialogFault("NotAPath", $"'{path}' is not a path in memory, such as user.name.");
        if (_paths.Count < MostKept)
        {
            _paths.TryAdd(path, compiled);
        }

        return compiled;
    }
}
