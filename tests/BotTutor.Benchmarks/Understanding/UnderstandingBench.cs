using System.Diagnostics;
using BotTutor.Benchmarks.Peers;
using BotTutor.LanguageUnderstanding;
using BotTutor.LanguageUnderstanding.Reports;

namespace BotTutor.Benchmarks.Understanding;

internal static class UnderstandingBench
{
    private const int TrainingRounds = 5;

    public static Bench Bench { get; } = new("understanding", "the shop's examples learned, and messages that are not among them told, on one thread; beside node-nlp", stop =>
    {
        UnderstandingWork.Write();
        return JavaScript.BesideAsync("understanding", Run(), stop);
    });

    private static IReadOnlyList<Measure> Run()
    {
        var recognizer = new LuRecognizer(UnderstandingWork.Shop);
        var context = new RecognitionContext();
        var report = RecognitionReport.Of(recognizer, UnderstandingWork.Labelled, context);
        return
        [
            new("accuracy on messages that were not trained", Timing.Invariant($"{report.Accuracy:0.000}")),
            new("training of the shop", Timing.Milliseconds(Training(UnderstandingWork.Shop))),
            new("training of a learner's bot", Timing.Milliseconds(Training(UnderstandingWork.Learner)), "50 ms"),
            Timing.Rate("messages", UnderstandingWork.Labelled.Count, () => RecognizeAll(recognizer, context), "10,000/s"),
        ];
    }

    /// <summary>The best of some rounds: neighbours on the machine can only slow one down.</summary>
    private static TimeSpan Training(LuModel model) => Enumerable.Range(0, TrainingRounds).Min(_ => Trained(model));

    private static TimeSpan Trained(LuModel model)
    {
        var begin = Stopwatch.GetTimestamp();
        GC.KeepAlive(new LuRecognizer(model));
        return Stopwatch.GetElapsedTime(begin);
    }

    private static void RecognizeAll(LuRecognizer recognizer, RecognitionContext context)
    {
        foreach (var message in UnderstandingWork.Labelled)
        {
            recognizer.Recognize(message.Text, context);
        }
    }
}
