using BotTutor.Diagnostics;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Collects what is found in one file. What keeps the file from being read comes before what is found in its templates.</summary>
internal sealed class Findings(SourceText source)
{
    private readonly List<Diagnostic> _reading = [];
    private readonly List<Diagnostic> _checking = [];

    public IEnumerable<Diagnostic> All => _reading.Concat(_checking);

    public void AddReading(string code, string message, int offset, int length = 0) =>
        _reading.Add(Diagnostic.Error(code, message, source.Name, source.RangeAt(offset, length)));

    public void Add(Diagnostic diagnostic) => _checking.Add(diagnostic);

    public void AddError(string code, string message, int offset, int length = 0) =>
        _checking.Add(Diagnostic.Error(code, message, source.Name, source.RangeAt(offset, length)));

    public void AddWarning(string code, string message, int offset, int length = 0) =>
        _checking.Add(Diagnostic.Warning(code, message, source.Name, source.RangeAt(offset, length)));
}
