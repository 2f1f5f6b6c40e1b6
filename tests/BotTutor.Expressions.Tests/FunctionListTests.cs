using System.Text.RegularExpressions;
using BotTutor.Expressions.BuiltIn;

namespace BotTutor.Expressions.Tests;

/// <summary>Runs the examples in the project's README, which lists every function.</summary>
public sealed partial class FunctionListTests
{
    private static readonly EvaluationOptions Options = EvaluationOptions.Default with { Clock = new FixedClock() };

    [Fact]
    public void Every_function_is_listed_and_nothing_else_is()
    {
        Listed().Select(entry => entry.Name).ShouldBe(BuiltInFunctions.Names, ignoreOrder: true);
    }

    [Fact]
    public void Every_listed_example_has_the_listed_value()
    {
        var failures = Listed().Select(Complaint).OfType<string>().ToList();

        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    private static string? Complaint(Entry entry)
    {
        var memory = new ObjectMemory(ValueJson.Read("""{"user":{"name":"Ani","age":30},"items":["a","b"]}""").AsObject()!);
        var parsed = Expression.Parse(entry.Example);
        if (parsed.Expression is null)
        {
            return $"{entry.Example}: {parsed.Diagnostics[0].Message}";
        }

        var result = parsed.Expression.Evaluate(memory, Options);
        var isCalled = entry.Example.Contains(entry.Name, StringComparison.Ordinal);
        return isCalled && !result.Failed && result.Value == ValueJson.Read(entry.Value) ? null : $"{entry.Example}: expected {entry.Value}, but got {result}";
    }

    private static IEnumerable<Entry> Listed() =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "BotTutor.Expressions", "README.md"))
            .SkipWhile(line => line != "## Functions")
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => new Entry(Plain(match.Groups[1].Value), Plain(match.Groups[2].Value), Plain(match.Groups[3].Value)));

    private static string Plain(string cell) => cell.Replace(@"\|", "|", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(.+?)` \| .*? \| `([^`]+)` \| `([^`]+)` \|$")]
    private static partial Regex Row();

    private sealed record Entry(string Name, string Example, string Value);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2018, 3, 15, 13, 0, 0, 111, TimeSpan.Zero);
    }
}
