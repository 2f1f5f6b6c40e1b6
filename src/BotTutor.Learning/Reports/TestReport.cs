using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Reports;

/// <summary>How a test did: each form, and each item over both forms.</summary>
public sealed record TestReport(IReadOnlyList<FormReport> Forms, IReadOnlyList<ItemReport> Items)
{
    internal static TestReport Of(IReadOnlyList<TakenTest> tests, EvaluationRules rules) =>
        new(FormReport.Of(tests, rules), AnalyseItems.Run(JudgedItem.SeenIn(tests), tests, rules));
}
