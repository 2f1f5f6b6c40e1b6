namespace BotTutor.Diagnostics;

/// <summary>Dialogs, templates, cards or data cannot be used. The message holds every finding, a line each.</summary>
public sealed class BrokenContentException : Exception
{
    public BrokenContentException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <exception cref="BrokenContentException">One of the findings is an error.</exception>
    public static void ThrowIfBroken(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new BrokenContentException(diagnostics);
        }
    }
}
