using System.Text.Json;

namespace BotTutor.Expressions.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void Every_recorded_expression_has_the_recorded_value()
    {
        var scope = File.ReadAllText(Conformance.PathTo("expressions.scope.json"));
        var failures = Conformance.Cases("expressions.jsonl").Select(entry => Complaint(entry, scope)).OfType<string>().ToList();

        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    [Fact]
    public void Every_recorded_mistake_is_one_at_the_recorded_stage()
    {
        var scope = File.ReadAllText(Conformance.PathTo("expressions.scope.json"));
        var failures = Conformance.Cases("expression-errors.jsonl").Select(entry => StageComplaint(entry, scope)).OfType<string>().ToList();

        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    private static string? Complaint(JsonElement entry, string scope)
    {
        var text = entry.GetProperty("expression").GetString()!;
        var expected = ValueJson.From(entry.GetProperty("value"));
        var parsed = Expression.Parse(text);
        if (parsed.Expression is null)
        {
            return $"{text}: {parsed.Diagnostics[0].Message}";
        }

        var result = parsed.Expression.Evaluate(MemoryOf(scope), EvaluationOptions.Default);
        return result.Failed || result.Value != expected ? $"{text}: expected {expected}, but got {result}" : null;
    }

    private static string? StageComplaint(JsonElement entry, string scope)
    {
        var text = entry.GetProperty("expression").GetString()!;
        var expected = entry.GetProperty("error").GetString();
        var parsed = Expression.Parse(text);
        var stage = parsed.Expression is not { } expression ? "parse" : StageOf(expression.Evaluate(MemoryOf(scope), EvaluationOptions.Default));
        return stage == expected ? null : $"{text}: expected {expected}, but got {stage} {string.Concat(parsed.Diagnostics.Select(diagnostic => diagnostic.Message))}";
    }

    private static string StageOf(EvaluationResult result) =>
        result.Error is not { } error ? "none" : error.IsMisuse ? "parse" : "evaluate";

    private static ObjectMemory MemoryOf(string scope) => new(ValueJson.Read(scope).AsObject()!);
}
