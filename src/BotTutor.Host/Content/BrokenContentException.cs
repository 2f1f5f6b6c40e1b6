using BotTutor.Diagnostics;

namespace BotTutor.Host.Content;

/// <summary>Dialogs, templates, cards or data cannot be used. The message holds every finding, a line each.</summary>
internal sealed class BrokenContentException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join(Environment.NewLine, diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
