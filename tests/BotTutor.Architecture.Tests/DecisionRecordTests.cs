namespace BotTutor.Architecture.Tests;

public sealed class DecisionRecordTests
{
    private const int LinesOfOnePage = 60;

    private static readonly string Folder = Path.Combine(Repository.Root, "src", "decisions");

    [Fact]
    public void Decisions_are_numbered_without_gaps() =>
        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)[..4]).Order()
            .ShouldBe(Enumerable.Range(1, Directory.GetFiles(Folder).Length).Select(number => $"{number:0000}"));

    [Fact]
    public void A_decision_fits_one_page() =>
        Directory.GetFiles(Folder).Where(file => File.ReadLines(file).Count() > LinesOfOnePage).ShouldBeEmpty();
}
