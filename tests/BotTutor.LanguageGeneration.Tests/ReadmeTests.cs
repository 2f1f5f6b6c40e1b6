using System.Text.RegularExpressions;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>The README lists every feature with the test that shows it.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_listed_feature_names_a_test_that_is_there()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(Path.Combine(Repository.Root, "src", "BotTutor.LanguageGeneration", "README.md"))
            .SkipWhile(line => !line.EndsWith("| shown by |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .ToList();

        rows.Count.ShouldBeGreaterThan(30);
        foreach (var row in rows.Where(row => !row.Contains("(Dialogs) | |", StringComparison.Ordinal)))
        {
            tests.ShouldContain(Named().Match(row).Groups[1].Value, row);
        }
    }

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"`(\w+)` \|$")]
    private static partial Regex Named();
}
