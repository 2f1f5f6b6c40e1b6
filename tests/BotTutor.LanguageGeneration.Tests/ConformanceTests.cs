using System.Text.Json;
using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void Every_recorded_template_says_what_was_recorded()
    {
        var failures = Conformance.Cases("cases.jsonl").Select(Complaint).OfType<string>().ToList();

        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    [Fact]
    public void Every_recorded_file_has_the_recorded_diagnostics()
    {
        var failures = Conformance.Cases("diagnostics.jsonl").Select(DiagnosticsComplaint).OfType<string>().ToList();

        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    private static string? Complaint(JsonElement entry)
    {
        var file = entry.GetProperty("file").GetString()!;
        var template = entry.GetProperty("template").GetString()!;
        var scope = ValueJson.From(entry.GetProperty("scope")).AsObject()!;
        var result = Conformance.Load(file).Evaluate(template, new ObjectMemory(scope), EvaluationOptions.Default);
        var expected = entry.TryGetProperty("value", out var value) ? [ValueJson.From(value)]
            : entry.TryGetProperty("anyOf", out var many) ? many.EnumerateArray().Select(ValueJson.From).ToArray()
            : [];
        var isRight = result.Failed ? entry.TryGetProperty("error", out _) : expected.Contains(result.Value);
        return isRight ? null : $"{file} {template}: expected {string.Join(" or ", expected)}, but got {result}";
    }

    private static string? DiagnosticsComplaint(JsonElement entry)
    {
        var file = entry.GetProperty("file").GetString()!;
        var expected = entry.GetProperty("diagnostics").EnumerateArray()
            .Select(found => $"{found.GetProperty("severity").GetString()} {found.GetProperty("line").GetInt32()}")
            .Order()
            .ToList();
        var got = Conformance.Load(file).Diagnostics
            .Select(found => $"{found.Severity.ToString().ToLowerInvariant()} {found.Range.Start.Line}")
            .Order()
            .ToList();
        return expected.SequenceEqual(got) ? null : $"{file}: expected [{string.Join(", ", expected)}], but got [{string.Join(", ", got)}]";
    }
}
