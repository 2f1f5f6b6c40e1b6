using BotTutor.Diagnostics;

namespace BotTutor.Content;

/// <summary>Gathers everything that is wrong with one text, so that its author hears it all at once.</summary>
internal sealed class ContentReport(string source)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The text's name, see <see cref="SourceText.Name"/>.</summary>
    public string Source { get; } = source;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. _diagnostics.OrderBy(diagnostic => diagnostic.Range.Start)];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);
}
