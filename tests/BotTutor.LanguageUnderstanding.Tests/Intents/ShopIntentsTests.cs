namespace BotTutor.LanguageUnderstanding.Tests.Intents;

public sealed class ShopIntentsTests(ITestOutputHelper output)
{
    private static readonly Lazy<LuRecognizer> Shop = new(() => new LuRecognizer(DevelopmentReport.Read(ShopFile())));

    [Fact]
    public void The_training_file_of_the_21_intents_has_nothing_wrong_in_it() => Shop.Value.Model.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Messages_that_were_not_trained_are_understood()
    {
        var report = new DevelopmentReport(Shop.Value, File.ReadLines(DataFile("dev.tsv")));
        output.WriteLine(report.ToString());

        report.Count.ShouldBeGreaterThanOrEqualTo(400);
        report.MacroF1.ShouldBeGreaterThan(0.85);
        report.OutOfScopeRecall.ShouldBeGreaterThan(0.85);
        report.ConfidentErrors.ShouldBeLessThan(0.05);
    }

    [Fact]
    public void No_labelled_message_shares_four_words_in_a_row_with_an_example()
    {
        var trained = Shop.Value.Model.Intents.SelectMany(intent => intent.Utterances).SelectMany(utterance => Runs(utterance.Text)).ToHashSet();

        File.ReadLines(DataFile("dev.tsv")).Where(line => Runs(line.Split('\t')[1]).Any(trained.Contains)).ShouldBeEmpty();
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

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '?', '!', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Select(start => string.Join(' ', words[start..(start + 4)]));
    }

    /// <summary>The file that the bot itself learns from.</summary>
    private static string ShopFile() => Path.Combine(Repository.Root, "dialogs", "shop", "shop", "shop.id.lu");

    private static string DataFile(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
