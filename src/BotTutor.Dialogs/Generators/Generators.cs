
namespace BotTutor.Dialogs.Generators;

/// <summary>One <c>.lg</c> file, whatever the language; without a name only what stands in the dialogs themselves.</summary>
[DialogKind("Microsoft.TemplateEngineLanguageGenerator")]
public sealed record TemplateEngineLanguageGenerator : Generator
{
    /// <summary>Gets the name of the file.</summary>
    public string? Id { get; init; }

    internal override IEnumerable<LoadedTemplates> For(string locale, TemplateLibrary library, LanguagePolicy languages) =>
        [Id is { } name && library.Find(name) is { } file ? file : library.Inline];
}

/// <summary>The <c>.lg</c> file of a name in the turn's language: <c>shop.lg</c> stands for <c>shop.id.lg</c>, <c>shop.en.lg</c> and so on.</summary>
[DialogKind("Microsoft.ResourceMultiLanguageGenerator")]
public sealed record ResourceMultiLanguageGenerator : Generator
{
    public string? Id { get; init; }

    /// <summary>Gets the name of the file without its language.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Gets the languages to try for each language, the best first; the bot's own rule unless said.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? LanguagePolicy { get; init; }

    internal override IEnumerable<LoadedTemplates> For(string locale, TemplateLibrary library, LanguagePolicy languages) =>
        library.FindInLanguage(ResourceId, locale, Generators.LanguagePolicy.Of(LanguagePolicy, languages));
}

/// <summary>A generator for each language.</summary>
[DialogKind("Microsoft.MultiLanguageGenerator")]
public sealed record MultiLanguageGenerator : Generator
{
    public string? Id { get; init; }

    public required IReadOnlyDictionary<string, Generator> LanguageGenerators { get; init; }

    /// <inheritdoc cref="ResourceMultiLanguageGenerator.LanguagePolicy"/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? LanguagePolicy { get; init; }

    internal override IEnumerable<LoadedTemplates> For(string locale, TemplateLibrary library, LanguagePolicy languages) =>
        Generators.LanguagePolicy.Of(LanguagePolicy, languages).For(locale)
            .Select(language => LanguageGenerators.GetValueOrDefault(language))
            .OfType<Generator>()
            .SelectMany(generator => generator.For(locale, library, languages));
}
