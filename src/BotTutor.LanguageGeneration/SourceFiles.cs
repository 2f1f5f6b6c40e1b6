using BotTutor.Diagnostics;
using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration;

/// <summary>A file, the files that it imports as if they stood in it, and those that it imports under an alias.</summary>
internal sealed class SourceFiles
{
    private readonly Func<string, string, SourceText?> _import;
    private readonly Dictionary<string, FileSyntax> _merged = new(StringComparer.OrdinalIgnoreCase);

    private SourceFiles(SourceText text, Func<string, string, SourceText?> import)
    {
        _import = import;
        Root = new FileParser(text).Read();
    }

    public FileSyntax Root { get; }

    public IEnumerable<FileSyntax> Merged => _merged.Values;

    public Dictionary<string, SourceText> Aliased { get; } = new(StringComparer.Ordinal);

    public static SourceFiles Read(SourceText text, Func<string, string, SourceText?> import)
    {
        var files = new SourceFiles(text, import);
        files.Follow(files.Root, []);
        return files;
    }

    private void Follow(FileSyntax file, IReadOnlyList<string> way)
    {
        string[] here = [.. way, file.Source.Name];
        foreach (var import in file.Imports)
        {
            if (_import(import.Id, file.Source.Name) is not { } text)
            {
                Report(file, import, nameof(LgMessages.MissingImport), LgMessages.MissingImport(import.Id));
            }
            else if (IsSame(text, file.Source))
            {
                // A file that names itself imports nothing new.
                continue;
            }
            else if (IsSame(text, Root.Source) || here.Contains(text.Name, StringComparer.OrdinalIgnoreCase))
            {
                Report(file, import, nameof(LgMessages.CircularImport), LgMessages.CircularImport(import.Id));
            }
            else if (import.Alias is { } alias && ReferenceEquals(file, Root))
            {
                Aliased[alias] = text;
            }
            else if (import.Alias is null && !_merged.ContainsKey(text.Name))
            {
                var syntax = new FileParser(text).Read();
                _merged[text.Name] = syntax;
                Follow(syntax, here);
            }
        }
    }

    // One file may be known by two names, such as a relative and a full path.
    private static bool IsSame(SourceText one, SourceText other) =>
        string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        || (string.Equals(Path.GetFileName(one.Name), Path.GetFileName(other.Name), StringComparison.OrdinalIgnoreCase) && one.Content == other.Content);

    // An import that fails anywhere on the way keeps the file that is asked for from working, so it is told there as well.
    private void Report(FileSyntax file, ImportSyntax import, string code, string message) =>
        Root.Findings.Add(Diagnostic.Error(code, message, file.Source.Name, file.Source.RangeAt(import.Offset, import.Length)));
}
