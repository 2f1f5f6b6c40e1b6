using System.Text.RegularExpressions;

namespace BotTutor.Architecture.Tests;

public sealed partial class SourceTextTests
{
    private const int LongestFile = 400;

    [Fact]
    public void A_file_holds_one_idea_and_is_not_long() =>
        House.SourceFiles()
            .Select(file => (file, lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count()))
            .Where(found => found.lines > LongestFile)
            .ShouldBeEmpty("look for the second idea in it");

    [Fact]
    public void No_warning_is_silenced_without_a_reason_on_its_line() =>
        Offences(line => line.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Nothing_waits_by_blocking() =>
        Offences(line => BlockingWait().IsMatch(line)).ShouldBeEmpty();

    [Fact]
    public void No_error_is_swallowed_and_no_work_is_left_as_a_note() =>
        Offences(line => EmptyCatch().IsMatch(line) || LeftNote().IsMatch(line)).ShouldBeEmpty();

    private static IEnumerable<string> Offences(Func<string, bool> offends) =>
        from file in House.SourceFiles()
        from found in File.ReadLines(Path.Combine(Repository.Root, file)).Select((text, index) => (text, number: index + 1))
        where offends(found.text)
        select $"{file}({found.number}): {found.text.Trim()}";

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|\)\.Result\b")]
    private static partial Regex BlockingWait();

    [GeneratedRegex(@"catch\s*(\([^)]*\))?\s*\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException")]
    private static partial Regex LeftNote();
}
