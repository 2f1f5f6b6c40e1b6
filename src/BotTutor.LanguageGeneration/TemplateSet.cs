using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;
using BotTutor.LanguageGeneration.Compilation;

namespace BotTutor.LanguageGeneration;

/// <summary>One <c>.lg</c> file with all that it imports. Immutable once parsed; one instance serves any number of threads.</summary>
public sealed class TemplateSet
{
    private const int MostVariants = 10_000;

    private readonly GenerationOptions _options;
    private readonly Dictionary<string, CompiledTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateSet> _aliases;
    private readonly FunctionTable _functions;
    private readonly InlineTexts _inline;
    private readonly Func<EvaluationOptions, EvaluationOptions> _prepare;

    private TemplateSet(SourceFiles files, FunctionTable? functions, Func<string, string, SourceText?> import)
    {
        var root = files.Root;
        Name = root.Source.Name;
        _options = root.Options;
        _functions = new TemplateFunctions(this, functions).Table();
        _aliases = files.Aliased.ToDictionary(alias => alias.Key, alias => Parse(alias.Value, Refusing(Name, import), functions), StringComparer.Ordinal);
        _inline = new InlineTexts(_functions);
        _prepare = NullReplacement.For(root.Options.ReplaceNull);
        AddTemplates(files);
        Diagnostics = [.. root.Findings.All];
        Exports = MakeExports();
    }

    public string Name { get; }

    /// <summary>What is wrong with the file itself; each imported file has its own.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The names of all templates, imported ones included.</summary>
    public IReadOnlyList<string> Templates => [.. _templates.Keys];

    /// <summary>The templates that the file lends to expressions elsewhere, as <c>namespace.name</c>.</summary>
    public FunctionTable Exports { get; }

    /// <summary>Parses a file and what it imports.</summary>
    /// <param name="text">The file.</param>
    /// <param name="import">Finds a file by the id in the import and the name of the importing file; <see langword="null"/> when there is none.</param>
    /// <param name="functions">Functions beside the built-in ones.</param>
    public static TemplateSet Parse(SourceText text, Func<string, string, SourceText?> import, FunctionTable? functions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(import);
        return new TemplateSet(SourceFiles.Read(text, import), functions, import);
    }

    /// <summary>Finds the parameters of a template; <see langword="null"/> when there is no such template.</summary>
    public IReadOnlyList<string>? Find(string template) => Resolve(template)?.Parameters;

    /// <summary>Evaluates a template to a text, or to an object with <c>lgType</c> when it is structured.</summary>
    public EvaluationResult Evaluate(string template, IMemory scope, EvaluationOptions options) =>
        Resolve(template) is { } found ? Finish(found.Evaluate(Begin(options), scope)) : Unknown(template);

    /// <summary>Evaluates text that stands in no file, such as <c>${Greeting(user.name)}</c>. Parsed once.</summary>
    public EvaluationResult EvaluateText(string inline, IMemory scope, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return _inline.Find(inline) is var text && text.Template is { } template
            ? Finish(template.Evaluate(Begin(options), scope))
            : EvaluationResult.Fail(inline, LgMessages.InvalidInlineText(text.Complaint));
    }

    /// <summary>Evaluates a template to the array of all that it may say, whichever variations are chosen. All of them share the limit of steps, and may be 10,000.</summary>
    public EvaluationResult Expand(string template, IMemory scope, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Resolve(template) is not { } found)
        {
            return Unknown(template);
        }

        var variants = new ValueArray();
        var choices = Choices.All();
        var steps = 0L;
        do
        {
            if (variants.Count >= MostVariants || steps > options.Limits.Steps)
            {
                return EvaluationResult.Exceed(template, LgMessages.TooManyVariants(variants.Count));
            }

            var run = new TemplateRun(_prepare(options), _options, choices);
            var result = Finish(found.Evaluate(run, scope));
            if (result.Failed)
            {
                return result;
            }

            variants.Add(result.Value);
            steps += run.StepsTaken;
        }
        while (choices.MoveNext());

        return EvaluationResult.Of(variants);
    }

    internal CompiledTemplate? Resolve(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_templates.TryGetValue(name, out var template))
        {
            return template;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && _aliases.TryGetValue(name[..dot], out var set) ? set.Resolve(name[(dot + 1)..]) : null;
    }

    internal CompiledTemplate? Inline(string text) => _inline.Find(text).Template;

    internal TemplateRun Begin(EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TemplateRun(_prepare(options), _options, Choices.ByChance(options.Random));
    }

    // What a file imports under an alias cannot import that file again.
    private static Func<string, string, SourceText?> Refusing(string name, Func<string, string, SourceText?> import) =>
        (id, importer) => import(id, importer) is { } text && !string.Equals(text.Name, name, StringComparison.OrdinalIgnoreCase) ? text : null;

    private static EvaluationResult Unknown(string template) => EvaluationResult.Fail(template, LgMessages.UnknownTemplate(template));

    private EvaluationResult Finish(EvaluationResult result) =>
        _options.HasMarkdownLines && result.Value.AsString() is { } text
            ? EvaluationResult.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\n\n", StringComparison.Ordinal))
            : result;

    private void AddTemplates(SourceFiles files)
    {
        foreach (var file in files.Merged.Prepend(files.Root))
        {
            var compiler = new BodyCompiler(file.Source, _functions, file.Findings);
            foreach (var template in file.Templates)
            {
                _templates.TryAdd(template.Name, new CompiledTemplate(template, () => compiler.Compile(template.Body), file.Source.Name));
            }
        }

        new TemplateChecker(files).Check();
        foreach (var template in files.Root.Templates)
        {
            _templates[template.Name].Prepare();
        }
    }

    private FunctionTable MakeExports()
    {
        var exports = new FunctionTable();
        var prefix = _options.Namespace ?? Path.GetFileNameWithoutExtension(Name);
        foreach (var name in _options.Exports)
        {
            if (Resolve(name) is { } template)
            {
                exports.Add(FunctionTable.MakeAllOrNone(
                    $"{prefix}.{name}",
                    template.Parameters.Count,
                    arguments => template.Call(Begin(arguments.Options), arguments.All, arguments.Memory, isFresh: true)));
            }
        }

        return exports;
    }
}
