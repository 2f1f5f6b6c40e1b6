using System.Text.RegularExpressions;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Testing;

namespace BotTutor.Dialogs.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "src", "BotTutor.Dialogs", "README.md"));

    [Fact]
    public void Every_kind_is_listed()
    {
        var listed = Listed(line => !line.Contains("| absent |", StringComparison.Ordinal));

        DialogCatalog.BuiltIn.Names.Select(Short).Where(name => !listed.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_listed_as_absent_is_absent() =>
        Listed(line => line.Contains("| absent |", StringComparison.Ordinal)).Where(DialogCatalog.BuiltIn.Names.Select(Short).Contains).ShouldBeEmpty();

    [Fact]
    public async Task The_bot_in_ten_minutes_passes_its_test()
    {
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        try
        {
            foreach (Match file in Example().Matches(Text))
            {
                await File.WriteAllTextAsync(Path.Combine(folder, file.Groups[1].Value), file.Groups[2].Value, TestContext.Current.CancellationToken);
            }

            var suite = ScriptSuite.Load(folder, DialogCatalog.BuiltIn);

            suite.Resources.Diagnostics.ShouldBeEmpty();
            (await suite.RunAsync("hello", cancellationToken: TestContext.Current.CancellationToken)).Failure.ShouldBeNull();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Short(string kind) => kind.StartsWith("Microsoft.", StringComparison.Ordinal) ? kind["Microsoft.".Length..] : kind;

    private static HashSet<string> Listed(Func<string, bool> wanted) =>
        [.. Text.Split('\n').Where(line => line.StartsWith('|') && wanted(line)).SelectMany(line => Word().Matches(line.Split('|')[1])).Select(word => word.Value)];

    [GeneratedRegex(@"[A-Z][A-Za-z0-9.]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"`try/hello/([\w.]+)`[^\n]*\n```(?:json)?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
