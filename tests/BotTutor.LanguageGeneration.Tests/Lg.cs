using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>Parses and evaluates <c>.lg</c> texts that stand in a test.</summary>
internal static class Lg
{
    public static TemplateSet Parse(string text, params (string Name, string Text)[] imports) => Parse(text, null, imports);

    public static TemplateSet Parse(string text, FunctionTable? functions, params (string Name, string Text)[] imports) =>
        TemplateSet.Parse(
            new SourceText("main.lg", text),
            (id, _) => Array.Find(imports, import => import.Name == id) is { Name: not null } found ? new SourceText(found.Name, found.Text) : null,
            functions);

    public static EvaluationResult Evaluate(string text, string template = "T", string scope = "{}") =>
        Parse(text).Evaluate(template, Memory(scope), EvaluationOptions.Default);

    public static ObjectMemory Memory(string scope) => new(ValueJson.Read(scope).AsObject()!);
}
