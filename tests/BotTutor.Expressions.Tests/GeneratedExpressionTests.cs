using BotTutor.Expressions.Functions;
using FsCheck.Xunit;

namespace BotTutor.Expressions.Tests;

/// <summary>What holds for every expression: it is refused with a place, or ends in a value or an error within its limits.</summary>
public sealed class GeneratedExpressionTests
{
    private const int Steps = 2_000;
    private const int Size = 2_000;

    // A few functions write what they are given with escapes or marks around it, which no limit of the parts can foresee.
    private const int MostGrowth = 12;

    private static readonly EvaluationOptions Options = EvaluationOptions.Default with { Limits = new ExpressionLimits { Steps = Steps, Size = Size, RegularExpressionTime = TimeSpan.FromMilliseconds(20) } };

    [Property(Arbitrary = [typeof(GeneratedExpressions)], MaxTest = 4_000, EndSize = 30, Replay = "(20180315,7)")]
    public void An_expression_is_refused_with_a_place_or_ends_within_its_limits(string text)
    {
        var ticks = 0;
        var functions = new FunctionTable
        {
            { "tick", Arity.Exactly(0), _ => EvaluationResult.Of(++ticks) },
        };

        var parsed = Expression.Parse(text, functions);
        if (parsed.Expression is null)
        {
            parsed.Diagnostics.ShouldAllBe(found => found.Message.Length > 0 && found.Range.Start.Line >= 1, text);
            return;
        }

        var result = parsed.Expression.Evaluate(Memory(), Options);
        ticks.ShouldBeLessThanOrEqualTo(Steps + text.Length, text);
        if (result.Error is { } error)
        {
            error.Message.ShouldNotBeEmpty(text);
            return;
        }

        LongestPart(result.Value).ShouldBeLessThanOrEqualTo(Size * MostGrowth, text);
    }

    [Property(Arbitrary = [typeof(GeneratedExpressions)], MaxTest = 1_000, EndSize = 30, Replay = "(20180315,7)")]
    public void An_expression_says_the_same_twice_and_in_brackets(string text)
    {
        var first = Outcome(text);
        first.ShouldBe(Outcome(text), text);
        if (first is not null)
        {
            Outcome($"({text})").ShouldBe(first, text);
        }
    }

    private static string? Outcome(string text)
    {
        var options = Options with { Random = new Random(7), Clock = new StoppedClock() };
        return Expression.Parse(text).Expression?.Evaluate(Memory(), options) is { } result ? result.Failed ? "error" : ValueJson.Write(result.Value) : null;
    }

    private static int LongestPart(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString()!.Length,
        ValueKind.Array => value.AsArray()!.Select(LongestPart).Append(value.AsArray()!.Count).Max(),
        ValueKind.Object => value.AsObject()!.Select(pair => LongestPart(pair.Value)).Append(value.AsObject()!.Count).Max(),
        _ => 0,
    };

    private static ObjectMemory Memory() => new(ValueJson.Read("""{"user":{"name":"Ani","age":30},"items":[{"p":1},{"p":2.5},null,"t"],"x":1}""").AsObject()!);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2018, 3, 15, 13, 0, 0, 111, TimeSpan.Zero);
    }
}
