namespace BotTutor.LanguageUnderstanding.Tests.Intents;

public sealed class ShopIntentsTests(ITestOutputHelper output)
{
    private static readonly Lazy<LuRecognizer> Shop = new(() => new LuRecognizer(DevelopmentReport.Read(DataFile("shop.id.lu"))));

    [Fact]
    public void The_training_file_of_the_21_intents_has_nothing_wrong_in_it() => Shop.Value.Model.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Messages_that_were_not_trained_are_understood()
    {
        var report = new DevelopmentReport(Shop.Value, File.ReadLines(DataFile("dev.tsv")));
        output.WriteLine(report.ToString());

        report.Count.ShouldBeGreaterThanOrEqualTo(200);
        report.MacroF1.ShouldBeGreaterThan(0.85);
        report.OutOfScopeRecall.ShouldBeGreaterThan(0.85);
        report.ConfidentErrors.ShouldBeLessThan(0.05);
    }

    private static string DataFile(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
