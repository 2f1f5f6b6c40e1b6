using BotTutor.Diagnostics;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Questions;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions.Functions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Finds, reads and compiles the files of a bot.</summary>
internal sealed class ResourceLoader
{
    private static readonly string[] Endings = [".dialog", ".lg", ".lu", ".qna", ".card.json"];

    /// <summary>Folders without resources; the last one holds Composer's copies of <c>.lu</c> files, made for a service that is closed.</summary>
    private static readonly string[] Skipped = ["node_modules", "bin", "obj", ".git", "interruption"];
    private readonly DialogCatalog _kinds;
    private readonly Dictionary<string, SourceText> _dialogs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Declared?> _compiled = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _diagnostics;
    private readonly CompilationSurroundings _surroundings;
    private readonly CardLibrary _cards = new();
    private readonly FunctionTable _functions;
    private readonly FormulaCompiler _formulas;
    private readonly DialogLimits _limits;

    private ResourceLoader(DialogCatalog kinds, List<Diagnostic> diagnostics, DialogLimits limits)
    {
        _limits = limits;
        _kinds = kinds;
        _diagnostics = diagnostics;
        _surroundings = new CompilationSurroundings(Resolve);
        _functions = DialogFunctions.Table(_cards);
        _formulas = new FormulaCompiler(_functions);
    }

    public static ResourceSet Load(IReadOnlyList<string> folders, DialogCatalog kinds, DialogLimits limits)
    {
        var diagnostics = new List<Diagnostic>();
        var files = new ResourceFiles(limits, diagnostics);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var path in Files(folder))
            {
                files.Read(folder, path);
            }
        }

        return Load(files.Texts, diagnostics, kinds, limits);
    }

    public static ResourceSet Load(IReadOnlyList<SourceText> texts, List<Diagnostic> diagnostics, DialogCatalog kinds, DialogLimits limits) =>
        new ResourceLoader(kinds, diagnostics, limits).Compile(Unique(texts, diagnostics));

    private static IEnumerable<string> Files(string folder)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var place))
        {
            foreach (var inner in Directory.GetDirectories(place).Where(inner => !Skipped.Contains(Path.GetFileName(inner))).OrderDescending(StringComparer.Ordinal))
            {
                pending.Push(inner);
            }

            foreach (var file in Directory.GetFiles(place).Order(StringComparer.Ordinal))
            {
                if (Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return file;
                }
            }
        }
    }

    private static List<SourceText> Unique(IReadOnlyList<SourceText> texts, List<Diagnostic> diagnostics)
    {
        var first = new Dictionary<string, SourceText>(StringComparer.OrdinalIgnoreCase);
        var unique = new List<SourceText>();
        foreach (var text in texts)
        {
            var name = Path.GetFileName(text.Name);
            if (first.TryAdd(name, text))
            {
                unique.Add(text);
            }
            else
            {
                var message = DeclarativeMessages.DuplicateResource(name, first[name].Name);
                diagnostics.Add(Diagnostic.Error(nameof(DeclarativeMessages.DuplicateResource), message, text.Name, SourceRange.Whole));
            }
        }

        return unique;
    }

    private ResourceSet Compile(List<SourceText> texts)
    {
        foreach (var text in texts.Where(text => text.Name.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase)))
        {
            _dialogs[Path.GetFileName(text.Name)] = text;
        }

        // Templates first: what they export, expressions in dialogs may call.
        var templates = new TemplateLibrary(texts.Where(text => text.Name.EndsWith(".lg", StringComparison.OrdinalIgnoreCase)), _functions);
        foreach (var set in templates.Sets)
        {
            _functions.AddRange(set.Exports);
        }

        _cards.Read(texts.Where(text => text.Name.EndsWith(CardLibrary.Ending, StringComparison.OrdinalIgnoreCase)), _functions);
        foreach (var name in _dialogs.Keys)
        {
            Compile(name);
        }

        var language = new LanguageLibrary([.. texts.Where(text => text.Name.EndsWith(".lu", StringComparison.OrdinalIgnoreCase))]);
        _diagnostics.AddRange([.. templates.Diagnostics, .. _cards.Diagnostics]);
        var questions = new QuestionLibrary(texts.Where(text => text.Name.EndsWith(".qna", StringComparison.OrdinalIgnoreCase)));
        _diagnostics.AddRange([.. language.Diagnostics, .. questions.Diagnostics]);

        var declared = _compiled.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.OrdinalIgnoreCase);
        foreach (var action in declared.Values.OfType<DialogAction>().Where(action => action.Id is not null))
        {
            _surroundings.ById.TryAdd(action.Id!, action);
        }

        CheckMentions(declared, name => templates.Has(name) || language.Has(name) || questions.Has(name), [.. templates.Names, .. language.Names, .. questions.Names]);
        CheckTexts(new TextCheck(templates, _functions));
        foreach (var (at, way) in new DialogLoops(_surroundings, declared).Find())
        {
            _diagnostics.Add(Diagnostic.Error(
                nameof(DeclarativeMessages.EndlessDialogs), DeclarativeMessages.EndlessDialogs(way), _dialogs[at.Resource].Name, at.Range));
        }

        var ordered = _diagnostics.OrderBy(finding => finding.Source, StringComparer.Ordinal).ThenBy(finding => finding.Range.Start).ToList();
        return new ResourceSet(declared, _surroundings, _formulas, templates, language, questions, ordered, _limits);
    }

    private Declared? Compile(string name)
    {
        if (_compiled.TryGetValue(name, out var known))
        {
            return known;
        }

        // Marked first: files that name each other must not go round in a circle.
        _compiled[name] = null;
        var compilation = new Compilation(SourceJson.Parse(_dialogs[name]), name, _kinds, _formulas, _surroundings);
        var declared = compilation.Compile();
        _diagnostics.AddRange(compilation.Diagnostics);
        return _compiled[name] = declared;
    }

    private Declared? Resolve(string name, Type expected)
    {
        var file = _dialogs.ContainsKey(name) ? name : name + ".dialog";
        return _dialogs.ContainsKey(file) && Compile(file) is { } declared && declared.GetType().IsAssignableTo(expected) ? declared : null;
    }

    private void CheckMentions(Dictionary<string, Declared> declared, Func<string, bool> isFile, IReadOnlyList<string> files)
    {
        var inline = _surroundings.Dialogs.Values.SelectMany(dialog => dialog.Dialogs).Select(dialog => dialog.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (name, compilation, node) in _surroundings.Mentions)
        {
            if (!Has(declared, name) && !_surroundings.ById.ContainsKey(name) && !inline.Contains(name))
            {
                var near = Suggestion.For(name, declared.Keys.Select(Path.GetFileNameWithoutExtension).OfType<string>());
                Report(compilation, node, nameof(DeclarativeMessages.UnknownDialog), DeclarativeMessages.UnknownDialog(name, near));
            }
        }

        foreach (var (name, compilation, node) in _surroundings.Files)
        {
            if (!Has(declared, name) && !isFile(name))
            {
                Report(compilation, node, nameof(DeclarativeMessages.UnknownResource), DeclarativeMessages.UnknownResource(name, Suggestion.For(name, files)));
            }
        }
    }

    private void CheckTexts(TextCheck check)
    {
        foreach (var (text, compilation, node) in _surroundings.Texts)
        {
            foreach (var (code, message) in check.Check(text))
            {
                Report(compilation, node, code, message);
            }
        }
    }

    private static bool Has(Dictionary<string, Declared> declared, string name) => declared.ContainsKey(name) || declared.ContainsKey(name + ".dialog");

    private void Report(Compilation compilation, SourceNode node, string code, string message) => _diagnostics.Add(compilation.Finding(code, message, node));
}
