using BotTutor.Diagnostics;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>A template as written: <c># name(parameters)</c> with the lines below.</summary>
internal sealed record TemplateSyntax(string Name, IReadOnlyList<string> Parameters, SourceText Source, int Offset, BodySyntax Body);

/// <summary><c>[description](id) as alias</c>.</summary>
internal sealed record ImportSyntax(string Id, string? Alias, int Offset, int Length);
