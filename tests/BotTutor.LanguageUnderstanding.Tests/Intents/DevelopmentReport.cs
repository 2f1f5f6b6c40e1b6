using System.Globalization;
using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Tests.Intents;

/// <summary>How a training file does on labelled messages that are not in it.</summary>
internal sealed class DevelopmentReport
{
    private readonly List<(string Expected, string Text, ScoredIntent Got)> _results = [];

    public DevelopmentReport(LuRecognizer recognizer, IEnumerable<string> labelled)
    {
        foreach (var parts in labelled.Select(line => line.Split('\t')).Where(parts => parts.Length == 2))
        {
            var recognition = recognizer.Recognize(parts[1], new RecognitionContext { Vocabulary = DemoVocabulary.Instance });
            _results.Add((parts[0], parts[1], recognition.TopIntent));
        }
    }

    public int Count => _results.Count;

    public double MacroF1 => Labels.Average(F1);

    public double OutOfScopeRecall => Recall("out_of_scope");

    /// <summary>The share of messages that are wrong with a score over 0.8.</summary>
    public double ConfidentErrors => _results.Count(result => !IsRight(result) && result.Got.Score > 0.8) / (double)_results.Count;

    private IEnumerable<string> Labels => _results.Select(result => result.Expected).Distinct(StringComparer.Ordinal);

    public static LuModel Read(string file) => LuModel.Parse(new SourceText(Path.GetFileName(file), File.ReadAllText(file)));

    public override string ToString()
    {
        var lines = new List<string>
        {
            Line($"{Count} messages: macro-F1 {MacroF1:0.000}, out-of-scope recall {OutOfScopeRecall:0.000}, confident errors {ConfidentErrors:0.000}"),
        };
        lines.AddRange(Labels.Select(label => Line($"  {label,-16} F1 {F1(label):0.00} recall {Recall(label):0.00}")));
        lines.AddRange(_results.Where(result => !IsRight(result)).Select(result => Line($"  {result.Expected} -> {result.Got.Name} {result.Got.Score:0.00}: {result.Text}")));
        return string.Join('\n', lines);
    }

    private double Recall(string label) => Share(_results.Where(result => result.Expected == label).ToList(), IsRight);

    private double F1(string label)
    {
        var recall = Recall(label);
        var precision = Share(_results.Where(result => Same(label, result.Got.Name)).ToList(), IsRight);
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private static double Share(List<(string Expected, string Text, ScoredIntent Got)> results, Func<(string Expected, string Text, ScoredIntent Got), bool> isRight) =>
        results.Count == 0 ? 0 : results.Count(isRight) / (double)results.Count;

    private static bool IsRight((string Expected, string Text, ScoredIntent Got) result) => Same(result.Expected, result.Got.Name);

    /// <summary>A rejected message counts as out of scope.</summary>
    private static bool Same(string expected, string got) => expected == got || (expected == "out_of_scope" && got == Recognition.None);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
