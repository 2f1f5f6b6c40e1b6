using System.Text.RegularExpressions;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Testing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Tests.Testing;

/// <summary>The scripts of the format's own test suite, which judge this runtime.</summary>
public sealed partial class ConformanceTests
{
    private static readonly Dictionary<string, ScriptSuite> Suites = [];

    private static string Folder => Path.Combine(Repository.Root, "..", "shared", "conformance");

    public static TheoryData<string, string> Scripts()
    {
        var scripts = new TheoryData<string, string>();
        var adaptive = Path.Combine(Folder, "adaptive");
        if (!Directory.Exists(adaptive))
        {
            return scripts;
        }

        foreach (var path in Directory.GetFiles(adaptive, "*.test.dialog", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            scripts.Add(Path.GetRelativePath(adaptive, path).Replace('\\', '/').Split('/')[0], Path.GetFileName(path)[..^".test.dialog".Length]);
        }

        return scripts;
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Scripts))]
    public async Task A_script_of_the_format_goes_as_written(string group, string name)
    {
        var outcome = await SuiteOf(group).RunAsync(name, cancellationToken: TestContext.Current.CancellationToken);

        if (WrittenToFail().IsMatch(name))
        {
            outcome.Passed.ShouldBeFalse("this script is written to fail");
        }
        else
        {
            outcome.Failure.ShouldBeNull();
        }
    }

    [GeneratedRegex("^TestScriptTests_AssertReply_(Assertions_Failed|ExactInvalid|Invalid)$")]
    private static partial Regex WrittenToFail();

    private static ScriptSuite SuiteOf(string group)
    {
        lock (Suites)
        {
            if (!Suites.TryGetValue(group, out var suite))
            {
                var settings = ValueJson.Read(File.ReadAllText(Path.Combine(Folder, "settings.json"))).AsObject();
                Suites[group] = suite = ScriptSuite.Load(Path.Combine(Folder, "adaptive", group), DialogCatalog.BuiltIn, settings);
            }

            return suite;
        }
    }
}
