using System.Text.Json;
using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding;
using BotTutor.LanguageUnderstanding.Reports;

namespace BotTutor.Benchmarks.Understanding;

/// <summary>The examples of the shop and of a bot such as learners build, and messages that neither was taught.</summary>
internal static class UnderstandingWork
{
    private const int LearnerIntents = 8;
    private const int LearnerExamples = 8;

    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Work", "understanding.json");

    public static LuModel Shop { get; } = Read(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "shop", "shop.id.lu")));

    public static LuModel Learner { get; } = Read(string.Join('\n', Shop.Intents.Take(LearnerIntents).SelectMany(intent =>
        intent.Utterances.Take(LearnerExamples).Select(utterance => $"- {utterance.Text}").Prepend($"# {intent.Name}"))));

    public static IReadOnlyList<LabelledMessage> Labelled { get; } =
        LabelledMessage.Read(System.IO.File.ReadLines(Path.Combine(Repository.Root, "tests", "BotTutor.LanguageUnderstanding.Tests", "Data", "fresh-3.tsv")));

    /// <summary>Writes the same work for the other runtime.</summary>
    public static void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(new { shop = Examples(Shop), learner = Examples(Learner), labelled = Labelled.Select(message => new { intent = message.Intent, text = message.Text }) }));
    }

    private static object Examples(LuModel model) =>
        model.Intents.SelectMany(intent => intent.Utterances.Where(utterance => utterance.Pattern is null).Select(utterance => new { intent = intent.Name, text = utterance.Text }));

    private static LuModel Read(string text) => LuModel.Parse(new SourceText("bench.lu", text));
}
