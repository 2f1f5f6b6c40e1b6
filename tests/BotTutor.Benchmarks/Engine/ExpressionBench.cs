using BotTutor.Benchmarks.Peers;
using BotTutor.Expressions;

namespace BotTutor.Benchmarks.Engine;

internal static class ExpressionBench
{
    public static Bench Bench { get; } = new("expressions", "six expressions, parsed once and evaluated in turn, and parsed each time", stop => JavaScript.BesideAsync("expressions", Run(), stop));

    private static IReadOnlyList<Measure> Run()
    {
        var memory = new ObjectMemory(EngineWork.Scope);
        var parsed = EngineWork.Expressions.Select(Parsed).ToArray();

        return
        [
            Timing.Rate("evaluations", parsed.Length, () => EvaluateAll(parsed, memory), "200 x"),
            Timing.Rate("parsed expressions", parsed.Length, ParseAll, "45 x"),
        ];
    }

    private static void EvaluateAll(Expression[] parsed, ObjectMemory memory)
    {
        foreach (var expression in parsed)
        {
            if (expression.Evaluate(memory, EvaluationOptions.Default) is { Failed: true, Error: var error })
            {
                throw new InvalidOperationException($"{expression}: {error?.Message}");
            }
        }
    }

    private static void ParseAll()
    {
        foreach (var text in EngineWork.Expressions)
        {
            Parsed(text);
        }
    }

    private static Expression Parsed(string text) =>
        Expression.Parse(text).Expression ?? throw new InvalidOperationException($"{text} was not parsed.");
}
