using BotTutor.Diagnostics;
using BotTutor.Dialogs.Generators;

namespace BotTutor.Dialogs.Questions;

/// <summary>The <c>.qna</c> files of a folder, each with what it imports.</summary>
internal sealed class QuestionLibrary
{
    private readonly Dictionary<string, QuestionIndex> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _imported = new(StringComparer.OrdinalIgnoreCase);

    public QuestionLibrary(IEnumerable<SourceText> files)
    {
        var findings = new List<Diagnostic>();
        var read = files.ToDictionary(file => Path.GetFileName(file.Name), file => (Text: file, File: QuestionFile.Read(file)), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, (text, file)) in read)
        {
            findings.AddRange(file.Diagnostics);
            foreach (var (import, line) in file.Imports.Where(import => Imported(import.Name, name, read.Keys) is null))
            {
                findings.Add(Diagnostic.Error("UnknownResource", $"There is no file named '{import}'.", text.Name, SourceRange.At(line, 1)));
            }
        }

        foreach (var name in read.Keys)
        {
            _files[name] = new QuestionIndex(Joined(name, read.ToDictionary(pair => pair.Key, pair => pair.Value.File, StringComparer.OrdinalIgnoreCase)));
        }

        Diagnostics = findings;
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Whether a name is known in any language.</summary>
    public bool Has(string name) => Names.Any(known => known.StartsWith(Stem(name) + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>The file of a name in a language; <c>shop.lu.qna</c> means <c>shop.qna</c> too.</summary>
    public QuestionIndex? Find(string name, string locale, LanguagePolicy languages)
    {
        if (_files.TryGetValue(name, out var exact))
        {
            return exact;
        }

        var stem = Stem(name);
        return languages.For(locale)
            .Select(language => _files.GetValueOrDefault(language.Length == 0 ? stem + ".qna" : $"{stem}.{language}.qna"))
            .FirstOrDefault(found => found is not null)
            ?? _files.FirstOrDefault(pair => pair.Key.StartsWith(stem + ".", StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>All questions that a language has, for a dialog that names no file of ours.</summary>
    public QuestionIndex All(string locale)
    {
        var roots = _files.Where(pair => !_imported.Contains(pair.Key)).ToList();
        var fitting = roots.Where(pair => SameLanguage(TemplateFiles.LanguageOf(pair.Key), locale)).ToList();
        return (fitting.Count > 0 ? fitting : roots) switch
        {
            [] => new QuestionIndex([]),
            [var only] => only.Value,
            var several => new QuestionIndex(Numbered(several.Select(pair => pair.Value.Pairs))),
        };
    }

    private List<QuestionAndAnswer> Joined(string name, Dictionary<string, QuestionFile> files)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var parts = new List<IReadOnlyList<QuestionAndAnswer>>();
        var pending = new Queue<string>([name]);
        while (pending.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            parts.Add(files[next].Pairs);
            foreach (var (import, _) in files[next].Imports)
            {
                if (Imported(import, next, files.Keys) is { } found)
                {
                    _imported.Add(found);
                    pending.Enqueue(found);
                }
            }
        }

        return Numbered(parts);
    }

    /// <summary>Joins files whose questions may have the same numbers.</summary>
    private static List<QuestionAndAnswer> Numbered(IEnumerable<IReadOnlyList<QuestionAndAnswer>> parts)
    {
        var joined = new List<QuestionAndAnswer>();
        foreach (var part in parts)
        {
            var shift = part.Any(pair => joined.Exists(known => known.Id == pair.Id)) ? joined.Max(pair => pair.Id) : 0;
            joined.AddRange(shift == 0 ? part : part.Select(pair => pair with
            {
                Id = pair.Id + shift,
                Prompts = [.. pair.Prompts.Select(prompt => prompt with { Target = prompt.Target + shift })],
            }));
        }

        return joined;
    }

    /// <summary>An import is found by its file name, in the language of the file that imports where it names none.</summary>
    private static string? Imported(string import, string importer, IReadOnlyCollection<string> names)
    {
        var name = Path.GetFileName(import.Replace('\\', '/'));
        name = name.EndsWith(".qna", StringComparison.OrdinalIgnoreCase) ? name : name + ".qna";
        var inLanguage = TemplateFiles.LanguageOf(importer) is { Length: > 0 } language ? $"{name[..^4]}.{language}.qna" : name;
        return names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? names.FirstOrDefault(known => known.Equals(inLanguage, StringComparison.OrdinalIgnoreCase));
    }

    private static bool SameLanguage(string language, string locale) =>
        language.Length == 0 || language.Split('-')[0].Equals(locale.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static string Stem(string name)
    {
        foreach (var ending in (string[])[".lu.qna", ".qna"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
