using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor lg FILE [--diagnostics]</c>: <c>{"template","scope"}</c> in, <c>{"value"}</c> or <c>{"error"}</c> out, a line each.</summary>
internal static class LgCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The .lg file." };
        var diagnostics = new Option<bool>("--diagnostics") { Description = "Print what is wrong in the file as one JSON array, and stop." };
        var command = new Command("lg", "Evaluate templates, JSON lines in and out.") { file, diagnostics };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(file)!, parsed.GetValue(diagnostics), Console.In, Console.Out, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(FileInfo file, bool diagnostics, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file}: there is no such file. Name a .lg file.");
            return ExitCodes.Failed;
        }

        var templates = TemplateSet.Parse(new SourceText(file.FullName, await File.ReadAllTextAsync(file.FullName, cancellationToken)), Import);
        if (diagnostics)
        {
            await output.WriteLineAsync(JsonLines.Write(new JsonArray([.. templates.Diagnostics.Select(Describe)])));
            return ExitCodes.Fine;
        }

        await JsonLines.AnswerAsync(input, output, request => Evaluate(templates, request), Error, cancellationToken);
        return ExitCodes.Fine;
    }

    private static JsonObject Evaluate(TemplateSet templates, JsonObject request)
    {
        if (request["template"] is not JsonValue template || template.GetValueKind() != JsonValueKind.String)
        {
            return Error("The line should be an object with the text 'template' and the object 'scope'.");
        }

        if (templates.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } broken)
        {
            return Error(broken.ToString());
        }

        var scope = ValueJson.Read(JsonLines.Write(request["scope"] ?? new JsonObject())).AsObject() ?? new ValueObject();
        var result = templates.Evaluate(template.GetValue<string>(), new ObjectMemory(scope), EvaluationOptions.Default);
        return result.Error is { } error ? Error(error.ToString()) : new JsonObject { ["value"] = JsonNode.Parse(ValueJson.Write(result.Value)) };
    }

    /// <summary>Finds an imported file beside the file that imports it.</summary>
    private static SourceText? Import(string id, string importer)
    {
        var path = Path.GetFullPath(id.Replace('\\', '/'), Path.GetDirectoryName(Path.GetFullPath(importer))!);
        return File.Exists(path) ? new SourceText(path, File.ReadAllText(path)) : null;
    }

    private static JsonObject Describe(Diagnostic diagnostic) => new JsonObject
    {
        ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
        ["line"] = diagnostic.Range.Start.Line,
        ["message"] = diagnostic.Message,
    };

    private static JsonObject Error(string message) => new() { ["error"] = message };
}
