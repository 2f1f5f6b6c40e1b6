using BotTutor.Benchmarks.Peers;
using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.LanguageGeneration;

namespace BotTutor.Benchmarks.Engine;

internal static class TemplateBench
{
    public static Bench Bench { get; } = new("templates", "three templates of one file, an inline text, and the file parsed each time", stop => JavaScript.BesideAsync("templates", Run(), stop));

    private static IReadOnlyList<Measure> Run()
    {
        var templates = Parsed();
        var scope = EngineWork.Scope.Clone();
        scope["name"] = "Ann";
        var memory = new ObjectMemory(scope);

        return
        [
            Timing.Rate("template Greeting", 1, () => Check(templates.Evaluate("Greeting", memory, EvaluationOptions.Default)), "60 x"),
            Timing.Rate("template Order", 1, () => Check(templates.Evaluate("Order", memory, EvaluationOptions.Default)), "130 x"),
            Timing.Rate("template Card", 1, () => Check(templates.Evaluate("Card", memory, EvaluationOptions.Default)), "95 x"),
            Timing.Rate("inline ${Greeting(name)}", 1, () => Check(templates.EvaluateText("${Greeting(name)}", memory, EvaluationOptions.Default)), "230 x"),
            Timing.Rate("parsed files", 1, () => Parsed(), "45 x"),
        ];
    }

    private static TemplateSet Parsed()
    {
        var templates = TemplateSet.Parse(new SourceText("bench.lg", EngineWork.TemplateText), (_, _) => null);
        return templates.Diagnostics.Count == 0 ? templates : throw new InvalidOperationException(templates.Diagnostics[0].ToString());
    }

    private static void Check(EvaluationResult result)
    {
        if (result.Failed)
        {
            throw new InvalidOperationException(result.Error?.Message);
        }
    }
}
