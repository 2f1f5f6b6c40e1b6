namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class SlotTableTests(ITestOutputHelper output)
{
    private static readonly string[] Slots = ["product", "quantity", "size", "color", "city", "maxPrice"];

    [Theory]
    [InlineData("slots.tsv", 145)]
    [InlineData("slots-2.tsv", 60)]
    public void Nine_of_ten_messages_have_every_slot_right(string file, int atLeast)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", file));
        var wrong = lines.Where(line => !Expected(line).SequenceEqual(Found(line.Split('\t')[0]))).ToList();
        output.WriteLine($"{lines.Length - wrong.Count} of {lines.Length} right");
        foreach (var line in wrong)
        {
            output.WriteLine($"{line} -> {string.Join(", ", Found(line.Split('\t')[0]))}");
        }

        lines.Length.ShouldBeGreaterThanOrEqualTo(atLeast);
        wrong.Count.ShouldBeLessThanOrEqualTo(lines.Length / 10);
    }

    private static List<string> Expected(string line) =>
        [.. System.Text.RegularExpressions.Regex.Matches(line.Split('\t')[1], @"\w+=[^=]+?(?=\s+\w+=|$)").Select(match => match.Value.Trim()).Order(StringComparer.Ordinal)];

    private static List<string> Found(string text) =>
        [.. EntityTable.All(text, Slots).Order(StringComparer.Ordinal)];
}
