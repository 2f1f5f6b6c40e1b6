namespace BotTutor.Diagnostics;

/// <summary>A finding about an author's text.</summary>
/// <param name="Severity">Whether the text can still be used.</param>
/// <param name="Code">A stable name in PascalCase, such as <c>UnknownKind</c>; the name of the message that it stands for.</param>
/// <param name="Message">What stands there, what was expected, and the way out, in one sentence for the author.</param>
/// <param name="Source">The name of the text, see <see cref="SourceText.Name"/>.</param>
/// <param name="Range">Where in the text.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, string Source, SourceRange Range)
{
    /// <summary>Makes an error, which keeps the text from being used.</summary>
    public static Diagnostic Error(string code, string message, string source, SourceRange range) =>
        new(DiagnosticSeverity.Error, code, message, source, range);

    /// <summary>Makes a warning: the text works, but hardly as meant.</summary>
    public static Diagnostic Warning(string code, string message, string source, SourceRange range) =>
        new(DiagnosticSeverity.Warning, code, message, source, range);

    /// <summary>Written as compilers do, so that editors can jump there: <c>file(line,col): severity CODE: message</c>.</summary>
    public override string ToString() =>
        $"{Source}({Range.Start}): {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
