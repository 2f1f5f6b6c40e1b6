using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Testing;

namespace BotTutor.Dialogs.Tests;

/// <summary>Our own scripts; each folder is one set of resources, and adding a case is adding a file.</summary>
public sealed class ScriptTests
{
    private static readonly Lazy<IReadOnlyList<ScriptSuite>> Suites = new(() =>
        [.. Directory.GetDirectories(Folder).Order(StringComparer.Ordinal).Select(folder => ScriptSuite.Load(folder, DialogCatalog.BuiltIn))]);

    private static string Folder => Path.Combine(
        Repository.Root, "tests", "BotTutor.Dialogs.Tests", "Scripts");

    public static TheoryData<string> Names() => [.. Suites.Value.SelectMany(suite => suite.Names)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_script_goes_as_written(string name)
    {
        var suite = Suites.Value.First(suite => suite.Names.Contains(name));

        (await suite.RunAsync(name, cancellationToken: TestContext.Current.CancellationToken)).Failure.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_wrong_with_the_files_of_the_scripts() =>
        Suites.Value.SelectMany(suite => suite.Resources.Diagnostics).Select(finding => finding.ToString()).ShouldBeEmpty();
}
