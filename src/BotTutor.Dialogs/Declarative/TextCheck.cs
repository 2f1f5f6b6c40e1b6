using System.Text.RegularExpressions;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions.Functions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Checks what dialogs say before anybody hears it: expressions that are none, templates and cards that are not there.</summary>
internal sealed partial class TextCheck(TemplateLibrary templates, FunctionTable functions)
{
    private readonly HashSet<string> _known = [.. templates.Sets.SelectMany(set => set.Templates)];

    /// <summary>What is wrong with a text, as code and message.</summary>
    public IEnumerable<(string Code, string Message)> Check(string text)
    {
        if (!text.Contains("${", StringComparison.Ordinal) || text.TrimStart() is ['[' or '`', ..])
        {
            yield break;
        }

        var table = new FunctionTable();
        table.AddRange(functions);
        foreach (var written in Calls(text))
        {
            // The prefix says that a template is meant where a function has the same name.
            var name = written.StartsWith("lg.", StringComparison.Ordinal) ? written[3..] : written;
            if (functions.Find(written) is not null)
            {
                continue;
            }

            var isTemplate = _known.Contains(name) || templates.Sets.Any(set => set.Find(name) is not null);
            if (!isTemplate && !IsBuiltIn(name))
            {
                yield return (nameof(DeclarativeMessages.UnknownTemplate), DeclarativeMessages.UnknownTemplate(name, Suggestion.For(name, _known)));
            }

            if (isTemplate || !IsBuiltIn(name))
            {
                table.Add(written, Arity.AtLeast(0), static _ => default);
            }
        }

        var parse = new FormulaCompiler(table).Parse(FormulaCompiler.Interpolated(text));
        foreach (var finding in parse.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            yield return (nameof(DeclarativeMessages.BrokenText), DeclarativeMessages.BrokenText(finding.Message));
        }
    }

    private static bool IsBuiltIn(string name) => BotTutor.Expressions.Expression.Parse($"{name}()").Diagnostics.All(finding => finding.Code != "UnknownFunction");

    /// <summary>The names of what is called inside <c>${...}</c>, outside of texts.</summary>
    private static IEnumerable<string> Calls(string text) =>
        Inside().Matches(text).SelectMany(part => Call().Matches(Quoted().Replace(part.Value, "''"))).Select(call => call.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\$\{(?:[^{}]|\{[^{}]*\})*\}", RegexOptions.None, 500)]
    private static partial Regex Inside();

    [GeneratedRegex(@"'[^']*'|""[^""]*""", RegexOptions.None, 500)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\w.])([A-Za-z_][\w.]*)\s*\(", RegexOptions.None, 500)]
    private static partial Regex Call();
}
