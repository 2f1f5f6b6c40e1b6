using System.Collections.Concurrent;
using BotTutor.Diagnostics;
using BotTutor.Expressions.Functions;
using BotTutor.LanguageGeneration;

namespace BotTutor.Dialogs.Generators;

/// <summary>The <c>.lg</c> files of a folder, by name and language.</summary>
internal sealed class TemplateLibrary
{
    /// <summary>The file that stands in where no dialog names a generator.</summary>
    private const string MainFile = "main.lg";
    private readonly Dictionary<string, LoadedTemplates> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<Choice, IReadOnlyList<LoadedTemplates>> _chosen = new();
    private readonly Generator _default = new ResourceMultiLanguageGenerator { ResourceId = MainFile };

    public TemplateLibrary(IEnumerable<SourceText> texts, FunctionTable functions)
    {
        var files = new TemplateFiles(texts);
        var findings = new List<Diagnostic>();
        Inline = new LoadedTemplates(TemplateSet.Parse(new SourceText("inline.lg", string.Empty), files.Import, functions));
        foreach (var file in files.All)
        {
            var set = TemplateSet.Parse(file, files.Import, functions);
            findings.AddRange(set.Diagnostics);
            _files[Path.GetFileName(file.Name)] = new LoadedTemplates(set);
        }

        Diagnostics = findings;
    }

    /// <summary>No file: only what stands in the dialogs.</summary>
    public LoadedTemplates Inline { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<TemplateSet> Sets => _files.Values.Select(file => file.Set);

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Whether a name is known in any language.</summary>
    public bool Has(string name)
    {
        var stem = Stem(name);
        return Names.Any(known => known.StartsWith(stem + ".", StringComparison.OrdinalIgnoreCase));
    }

    public LoadedTemplates? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>The files that a generator tries for a language, the best first.</summary>
    public IReadOnlyList<LoadedTemplates> For(Generator generator, string locale, LanguagePolicy languages)
    {
        var key = new Choice(generator, locale, languages);
        if (_chosen.TryGetValue(key, out var known))
        {
            return known;
        }

        IReadOnlyList<LoadedTemplates> files = [.. generator.For(locale, this, languages)];
        files = files.Count > 0 ? files : [Inline];
        return _chosen.Count < 2_000 ? _chosen.GetOrAdd(key, files) : files;
    }

    public IReadOnlyList<LoadedTemplates> Default(string locale, LanguagePolicy languages) => For(_default, locale, languages);

    /// <summary>
    /// The files <c>name.&lt;language&gt;.lg</c> of a name <c>name.lg</c>, the best first. Files of other languages come last: a foreign word is
    /// better than none.
    /// </summary>
    public IEnumerable<LoadedTemplates> FindInLanguage(string name, string locale, LanguagePolicy languages)
    {
        var stem = Stem(name);
        var fitting = languages.For(locale).Select(language => language.Length == 0 ? $"{stem}.lg" : $"{stem}.{language}.lg");
        var others = Names
            .Where(file => file.StartsWith(stem + ".", StringComparison.OrdinalIgnoreCase) && TemplateFiles.LanguageOf(file) is { Length: > 0 } language && file.Length == stem.Length + language.Length + 4)
            .OrderBy(file => TemplateFiles.LanguageOf(file).Split('-')[0].Equals(locale.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(file => file, StringComparer.Ordinal);
        return fitting.Concat(others).Distinct(StringComparer.OrdinalIgnoreCase).Select(Find).OfType<LoadedTemplates>();
    }

    private static string Stem(string name) => name.EndsWith(".lg", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    /// <summary>Which generator in which language. Generators are the same only when they are one: comparing them in depth would cost each text.</summary>
    private readonly struct Choice(Generator generator, string locale, LanguagePolicy languages) : IEquatable<Choice>
    {
        private readonly Generator _generator = generator;
        private readonly string _locale = locale;
        private readonly LanguagePolicy _languages = languages;

        public bool Equals(Choice other) =>
            ReferenceEquals(_generator, other._generator) && ReferenceEquals(_languages, other._languages) && _locale == other._locale;

        public override bool Equals(object? obj) => obj is Choice other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_generator), _locale);
    }
}
