namespace BotTutor.Diagnostics;

/// <summary>How much a finding matters: an error keeps a resource from being used, the others do not.</summary>
public enum DiagnosticSeverity
{
    Information,
    Warning,
    Error,
}
