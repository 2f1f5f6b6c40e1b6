using System.Globalization;

namespace BotTutor.LanguageUnderstanding.Reports;

/// <summary>How a recognizer does on messages whose intents are known.</summary>
public sealed class RecognitionReport
{
    /// <summary>A wrong answer above this score counts as a confident error.</summary>
    public const double Confident = 0.8;

    /// <summary>Intents with fewer messages are left out of <see cref="MacroF1OfFrequent"/>.</summary>
    public const int Frequent = 5;

    private const string OutOfScope = "out_of_scope";

    private readonly List<(LabelledMessage Message, ScoredIntent Got)> _results;

    private RecognitionReport(List<(LabelledMessage Message, ScoredIntent Got)> results)
    {
        _results = results;
        Intents = [.. results.Select(result => result.Message.Intent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(FiguresOf)];
    }

    /// <summary>Gets every intent that a message has.</summary>
    public IReadOnlyList<IntentFigures> Intents { get; }

    public int Count => _results.Count;

    /// <summary>Gets the share of messages that were given their intent.</summary>
    public double Accuracy => Share(_results, IsRight);

    /// <summary>Gets the mean F1 of all intents.</summary>
    public double MacroF1 => Mean(Intents);

    /// <summary>Gets the mean F1 of the intents with <see cref="Frequent"/> messages or more.</summary>
    public double MacroF1OfFrequent => Mean([.. Intents.Where(intent => intent.Messages >= Frequent)]);

    public double OutOfScopeRecall => Intents.FirstOrDefault(intent => intent.Intent == OutOfScope)?.Recall ?? 0;

    /// <summary>Gets the share of messages that are wrong with a score over <see cref="Confident"/>.</summary>
    public double ConfidentErrors => Share(_results, result => !IsRight(result) && result.Got.Score > Confident);

    public static RecognitionReport Of(LuRecognizer recognizer, IEnumerable<LabelledMessage> messages, RecognitionContext context)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        ArgumentNullException.ThrowIfNull(messages);
        return new RecognitionReport([.. messages.Select(message => (message, recognizer.Recognize(message.Text, context).TopIntent))]);
    }

    /// <summary>Writes the figures, then every wrong answer with its score.</summary>
    public override string ToString()
    {
        var lines = new List<string>
        {
            Line($"{Count} messages: accuracy {Accuracy:0.000}, macro-F1 {MacroF1:0.000} ({MacroF1OfFrequent:0.000} over intents with {Frequent} or more), out-of-scope recall {OutOfScopeRecall:0.000}, confident errors {ConfidentErrors:0.000}"),
            Line($"  {"intent",-16} {"messages",8} {"recall",8} {"precision",10} {"F1",6}"),
        };
        lines.AddRange(Intents.Select(intent => Line($"  {intent.Intent,-16} {intent.Messages,8} {intent.Recall,8:0.00} {intent.Precision,10:0.00} {intent.F1,6:0.00}")));
        lines.AddRange(_results.Where(result => !IsRight(result)).Select(result => Line($"  {result.Message.Intent} -> {result.Got.Name} {result.Got.Score:0.00}: {result.Message.Text}")));
        return string.Join('\n', lines);
    }

    private static double Mean(IReadOnlyList<IntentFigures> intents) => intents.Count == 0 ? 0 : intents.Average(intent => intent.F1);

    private IntentFigures FiguresOf(string intent)
    {
        var own = _results.Where(result => result.Message.Intent == intent).ToList();
        var given = _results.Where(result => Same(intent, result.Got.Name)).ToList();
        return new IntentFigures(intent, own.Count, Share(own, IsRight), Share(given, IsRight));
    }

    private static double Share(List<(LabelledMessage Message, ScoredIntent Got)> results, Func<(LabelledMessage Message, ScoredIntent Got), bool> counts) =>
        results.Count == 0 ? 0 : results.Count(counts) / (double)results.Count;

    private static bool IsRight((LabelledMessage Message, ScoredIntent Got) result) => Same(result.Message.Intent, result.Got.Name);

    /// <summary>A rejected message counts as out of scope.</summary>
    private static bool Same(string expected, string got) => expected == got || (expected == OutOfScope && got == Recognition.None);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
