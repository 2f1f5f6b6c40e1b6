using BotTutor.Diagnostics;
using BotTutor.Expressions;
using FsCheck.Xunit;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>What holds for every file: it is told what is wrong with it, and each template ends in a value or an error within its limits.</summary>
public sealed class GeneratedTemplateTests
{
    private const int Size = 5_000;

    // One call of a template may draw for its variation, and for each rand on the line.
    private const int DrawsPerStep = 3;

    [Property(Arbitrary = [typeof(GeneratedTemplates)], MaxTest = 1_000, EndSize = 30, Replay = "(20180315,7)")]
    public void A_file_is_told_its_mistakes_and_its_templates_end_within_their_limits(string text)
    {
        var draws = new CountedRandom();
        var options = EvaluationOptions.Default with { Random = draws, Limits = new ExpressionLimits { Steps = 3_000, Size = Size, Depth = 20 } };
        var set = Lg.Parse(text);

        set.Diagnostics.ShouldAllBe(found => found.Message.Length > 0 && found.Range.Start.Line >= 1 && found.Range.Start.Line <= text.Count(letter => letter == '\n') + 1, text);
        foreach (var name in set.Templates)
        {
            draws.Count = 0;
            var result = set.Evaluate(name, Memory(), options);

            draws.Count.ShouldBeLessThanOrEqualTo(options.Limits.Steps * DrawsPerStep, text);
            (result.Failed ? result.Error!.Message.Length > 0 : ValueJson.Write(result.Value).Length <= Size * 20).ShouldBeTrue(text);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedTemplates)], MaxTest = 500, EndSize = 30, Replay = "(20180315,7)")]
    public void What_a_template_says_is_among_all_that_it_may_say(string text)
    {
        var set = Lg.Parse(text);
        if (set.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error))
        {
            return;
        }

        var options = EvaluationOptions.Default with { Random = new Random(3), Limits = new ExpressionLimits { Steps = 3_000, Size = Size, Depth = 20 } };
        foreach (var name in set.Templates.Where(_ => !text.Contains("rand", StringComparison.Ordinal)))
        {
            if (set.Evaluate(name, Memory(), options) is { Failed: false } said && set.Expand(name, Memory(), options) is { Failed: false } all)
            {
                all.Value.AsArray()!.ShouldContain(said.Value, text);
            }
        }
    }

    private static ObjectMemory Memory() => Lg.Memory("""{"user":{"name":"Ani"},"items":[1,"b",null],"x":"A"}""");

    private sealed class CountedRandom : Random
    {
        public long Count { get; set; }

        public override int Next(int maxValue)
        {
            Count++;
            return (int)(Count % maxValue);
        }

        public override long NextInt64(long minValue, long maxValue)
        {
            Count++;
            return minValue + (Count % (maxValue - minValue));
        }
    }
}
