using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding.Reports;

namespace BotTutor.LanguageUnderstanding.Tests.Intents;

public sealed class ShopIntentsTests(ITestOutputHelper output)
{
    private static readonly Lazy<LuRecognizer> Shop = new(() => Trained("shop.id.lu"));
    private static readonly Lazy<LuRecognizer> English = new(() => Trained("shop.en.lu"));

    [Fact]
    public void The_training_file_of_the_21_intents_has_nothing_wrong_in_it() => Shop.Value.Model.Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("dev.tsv", 400, 0.85, 0.85)]
    [InlineData("fresh-1.tsv", 400, 0.85, 0.85)]
    [InlineData("fresh-2.tsv", 280, 0.85, 0.85)]
    [InlineData("fresh-3.tsv", 200, 0.85, 0.84)]
    [InlineData("fresh-4.tsv", 240, 0.85, 0.85)]
    [InlineData("real-1.tsv", 120, 0.8, 0.85)]
    [InlineData("real-2.tsv", 85, 0.7, 0.82)]
    [InlineData("fresh-5.tsv", 240, 0.85, 0.85)]
    [InlineData("fresh-6.tsv", 100, 0.85, 0.85)]
    [InlineData("real-3.tsv", 180, 0.7, 0.78)]
    [InlineData("real-4.tsv", 140, 0.65, 0.75)]
    [InlineData("real-5.tsv", 295, 0.68, 0.85)]
    public void Messages_that_were_not_trained_are_understood(string file, int atLeast, double macroF1, double outOfScopeRecall)
    {
        var report = RecognitionReport.Of(Shop.Value, Labelled(file), new RecognitionContext { Vocabulary = DemoVocabulary.Instance });
        output.WriteLine(report.ToString());

        report.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        report.MacroF1OfFrequent.ShouldBeGreaterThan(macroF1);
        report.OutOfScopeRecall.ShouldBeGreaterThan(outOfScopeRecall);
        report.ConfidentErrors.ShouldBeLessThan(file.StartsWith("real", StringComparison.Ordinal) ? 0.08 : 0.05);
    }

    [Theory]
    [InlineData("dev-en.tsv", 105, 0.9)]
    [InlineData("fresh-en.tsv", 150, 0.85)]
    [InlineData("fresh-en-2.tsv", 55, 0.6)]
    public void English_messages_that_were_not_trained_are_understood(string file, int atLeast, double accuracy)
    {
        var report = RecognitionReport.Of(English.Value, Labelled(file), new RecognitionContext { Locale = "en", Vocabulary = DemoVocabulary.Instance });
        output.WriteLine(report.ToString());

        report.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        report.Accuracy.ShouldBeGreaterThan(accuracy);
        report.ConfidentErrors.ShouldBeLessThan(0.05);
    }

    [Theory]
    [InlineData("dev-en.tsv")]
    [InlineData("fresh-en.tsv")]
    [InlineData("fresh-en-2.tsv")]
    public void No_labelled_English_message_shares_four_words_in_a_row_with_an_example(string file)
    {
        var trained = RunsOf(English.Value);

        Labelled(file).Where(message => Runs(message.Text).Any(trained.Contains)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dev.tsv")]
    [InlineData("fresh-1.tsv")]
    [InlineData("fresh-2.tsv")]
    [InlineData("fresh-3.tsv")]
    [InlineData("fresh-4.tsv")]
    [InlineData("real-1.tsv")]
    [InlineData("real-2.tsv")]
    [InlineData("fresh-5.tsv")]
    [InlineData("fresh-6.tsv")]
    [InlineData("real-3.tsv")]
    [InlineData("real-4.tsv")]
    [InlineData("real-5.tsv")]
    public void No_labelled_message_shares_four_words_in_a_row_with_an_example(string file)
    {
        var trained = RunsOf(Shop.Value);

        Labelled(file).Where(message => Runs(message.Text).Any(trained.Contains)).ShouldBeEmpty();
    }

    [Fact]
    public void A_greeting_around_a_wish_does_not_hide_it()
    {
        foreach (var (text, intent) in ((string, string)[])[
            ("selamat sore min, mau tanya dong, ongkir ke medan berapa ya? terima kasih", "ask_shipping"),
            ("halo kak selamat malam, paket saya kok belum sampai ya, mohon dibantu", "track_order"),
            ("assalamualaikum, tolong cek dm saya ya kak, makasih", "human_agent"),
            ("selamat malam kak", "greeting")])
        {
            Shop.Value.Recognize(text, new RecognitionContext()).TopIntent.Name.ShouldBe(intent, text);
        }
    }

    private static HashSet<string> RunsOf(LuRecognizer recognizer) =>
        [.. recognizer.Model.Intents.SelectMany(intent => intent.Utterances).SelectMany(utterance => Runs(utterance.Text))];

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '?', '!', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Select(start => string.Join(' ', words[start..(start + 4)]));
    }

    /// <summary>From a file that the bot itself learns from.</summary>
    private static LuRecognizer Trained(string file) =>
        new(LuModel.Parse(new SourceText(file, File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "shop", file)))));

    private static IReadOnlyList<LabelledMessage> Labelled(string file) => LabelledMessage.Read(File.ReadLines(DataFile(file)));

    private static string DataFile(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
