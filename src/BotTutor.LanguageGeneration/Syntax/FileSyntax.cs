using BotTutor.Diagnostics;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>One <c>.lg</c> file as written.</summary>
internal sealed record FileSyntax(
    SourceText Source,
    GenerationOptions Options,
    IReadOnlyList<ImportSyntax> Imports,
    IReadOnlyList<TemplateSyntax> Templates,
    Findings Findings);
