using System.Collections.Concurrent;
using BotTutor.Diagnostics;
using BotTutor.Expressions.Functions;
using BotTutor.LanguageGeneration.Compilation;
using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration;

/// <summary>Texts that stand in no file, compiled once each as long as there is room.</summary>
internal sealed class InlineTexts(FunctionTable functions)
{
    private const int MostKept = 2_000;
    private const string Label = "inline";

    private readonly ConcurrentDictionary<string, InlineText> _known = new(StringComparer.Ordinal);

    public InlineText Find(string text)
    {
        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var made = Make(text);
        if (_known.Count < MostKept)
        {
            _known[text] = made;
        }

        return made;
    }

    private InlineText Make(string text)
    {
        var source = new SourceText(Label, text);
        var findings = new Findings(source);
        var syntax = Parse(text, findings);
        var body = syntax is null ? null : new BodyCompiler(source, functions, findings).Compile(syntax);
        var wrong = findings.All.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error);
        return wrong is null && body is not null
            ? new InlineText(new CompiledTemplate(Label, [], () => body), string.Empty)
            : new InlineText(null, wrong?.Message ?? string.Empty);
    }

    private static BodySyntax? Parse(string text, Findings findings)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith('[') && trimmed.EndsWith(']') && trimmed.Contains('\n', StringComparison.Ordinal))
        {
            return new BodyParser(text, findings).Read(0);
        }

        var start = text.Length - text.TrimStart().Length;
        var parser = new TextParser(text, findings);
        var parsed = trimmed.StartsWith("```", StringComparison.Ordinal) ? parser.Read(start) : parser.ReadAll(0, text.Length);
        return parsed is null ? null : new BodySyntax.Variations([parsed]);
    }
}

/// <summary>A text that can be evaluated, or the complaint about it.</summary>
internal sealed record InlineText(CompiledTemplate? Template, string Complaint);
