using BotTutor.Diagnostics;

namespace BotTutor.Dialogs.Generators;

/// <summary>Finds <c>.lg</c> files by the names in imports: in the language of the file that imports, else in a wider one.</summary>
internal sealed class TemplateFiles
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.OrdinalIgnoreCase);

    public TemplateFiles(IEnumerable<SourceText> files)
    {
        foreach (var file in files)
        {
            _files[Path.GetFileName(file.Name)] = file;
        }
    }

    public IEnumerable<SourceText> All => _files.Values;

    public SourceText? Import(string id, string importer)
    {
        var name = Path.GetFileName(id.Replace('\\', '/').Trim());
        name = name.EndsWith(".lg", StringComparison.OrdinalIgnoreCase) ? name : name + ".lg";
        foreach (var language in LanguagePolicy.Default.For(LanguageOf(Path.GetFileName(importer))))
        {
            if (_files.GetValueOrDefault(language.Length == 0 ? name : $"{name[..^3]}.{language}.lg") is { } found
                && !string.Equals(found.Name, importer, StringComparison.OrdinalIgnoreCase))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The language in a name such as <c>shop.en-us.lg</c>; the empty text where there is none.</summary>
    public static string LanguageOf(string name)
    {
        var parts = name.Split('.');
        return parts.Length > 2 && parts[^2] is { Length: >= 2 and <= 11 } language
            && language.Split('-') is [{ Length: 2 or 3 } first, ..] && first.All(char.IsAsciiLetter)
            && language.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
            ? language
            : string.Empty;
    }
}
