using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Expressions;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor expr [--scope FILE]</c>: <c>{"expression":"..."}</c> in, <c>{"value":...}</c> or <c>{"error":{"stage","message"}}</c> out, a line each.</summary>
internal static class ExprCommand
{
    public static Command Create()
    {
        var scope = new Option<FileInfo?>("--scope") { Description = "A JSON file whose properties the expressions may name." };
        var command = new Command("expr", "Evaluate expressions, JSON lines in and out.") { scope };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(scope), Console.In, Console.Out, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(FileInfo? scope, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        if (await ScopeFile.ReadAsync(scope, cancellationToken) is not { } names)
        {
            return ExitCodes.Failed;
        }

        var memory = new ObjectMemory(names);
        await JsonLines.AnswerAsync(input, output, request => Evaluate(request["expression"], memory), message => Error("parse", message), cancellationToken);
        return ExitCodes.Fine;
    }

    private static JsonObject Evaluate(JsonNode? expression, IMemory memory)
    {
        if (expression?.GetValueKind() != JsonValueKind.String)
        {
            return Error("parse", "The line should be an object with the text 'expression'.");
        }

        var parsed = Expression.Parse(expression.GetValue<string>());
        if (parsed.Expression is null)
        {
            return Error("parse", string.Join(' ', parsed.Diagnostics.Select(diagnostic => diagnostic.Message)));
        }

        var result = parsed.Expression.Evaluate(memory, EvaluationOptions.Default);
        return result.Error is { } error ? Error(error.IsMisuse ? "parse" : "evaluate", error.ToString()) : new JsonObject { ["value"] = JsonNode.Parse(ValueJson.Write(result.Value)) };
    }

    private static JsonObject Error(string stage, string message) =>
        new() { ["error"] = new JsonObject { ["stage"] = stage, ["message"] = message } };
}
