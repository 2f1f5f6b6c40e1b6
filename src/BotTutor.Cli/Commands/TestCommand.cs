using System.CommandLine;
using System.Text.RegularExpressions;
using BotTutor.Cli.Local;
using BotTutor.Conversation;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Testing;
using BotTutor.Expressions;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Cli.Commands;

/// <summary>
/// <c>bottutor test DIR [--filter RE] [--settings FILE] [--expect-failure RE]</c>: runs every <c>*.test.dialog</c> below a folder;
/// each direct subfolder is a set of resources of its own.
/// </summary>
internal static class TestCommand
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder; each folder directly below it is a set of resources." };
        var filter = new Option<string?>("--filter") { Description = "Run only the scripts whose name matches this regular expression." };
        var settings = new Option<FileInfo?>("--settings") { Description = "A JSON file that dialogs read as 'settings'." };
        var expectFailure = new Option<string?>("--expect-failure") { Description = "Scripts whose name matches pass by failing." };
        var command = new Command("test", "Run the test scripts of a folder.") { folder, filter, settings, expectFailure };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(folder)!,
            parsed.GetValue(filter),
            parsed.GetValue(settings),
            parsed.GetValue(expectFailure),
            Console.Out,
            cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(
        string folder, string? filter, FileInfo? settings, string? expectFailure, TextWriter output, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"{folder}: there is no such folder.");
            return ExitCodes.Failed;
        }

        if (await ScopeFile.ReadAsync(settings, cancellationToken) is not { } values
            || !TryPattern("--filter", filter, out var wanted)
            || !TryPattern("--expect-failure", expectFailure, out var failing))
        {
            return ExitCodes.Failed;
        }

        await using var services = new ServiceCollection().AddDialogs().AddConversation().BuildServiceProvider();
        var kinds = services.GetRequiredService<DialogCatalog>();
        var (passed, failed) = (0, 0);
        foreach (var suite in SuitesOf(folder, kinds, values))
        {
            foreach (var name in suite.Names.Where(name => wanted is null || wanted.IsMatch(name)))
            {
                var outcome = await suite.RunAsync(name, services, cancellationToken);
                if (Verdict(outcome, failing?.IsMatch(name) == true) is { } complaint)
                {
                    failed++;
                    await output.WriteLineAsync($"{name}: {complaint}");
                    foreach (var line in outcome.Trace is { } trace ? TraceLines.Of(trace) : [])
                    {
                        await output.WriteLineAsync($"    {line}");
                    }
                }
                else
                {
                    passed++;
                }
            }
        }

        await output.WriteLineAsync($"{passed} passed, {failed} failed");
        return failed == 0 ? ExitCodes.Fine : ExitCodes.Failed;
    }

    private static IEnumerable<ScriptSuite> SuitesOf(string folder, DialogCatalog kinds, ValueObject settings)
    {
        var groups = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToList();
        return (groups.Count > 0 ? groups : [folder]).Select(group => ScriptSuite.Load(group, kinds, settings));
    }

    private static string? Verdict(ScriptOutcome outcome, bool shouldFail) => (outcome.Failure, shouldFail) switch
    {
        (null, true) => "It should fail, but it passed.",
        (_, true) => null,
        (var failure, _) => failure,
    };

    private static bool TryPattern(string option, string? pattern, out Regex? regex)
    {
        regex = null;
        if (pattern is null)
        {
            return true;
        }

        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant, PatternTime);
            return true;
        }
        catch (RegexParseException wrong)
        {
            Console.Error.WriteLine($"{option} '{pattern}': {wrong.Message}");
            return false;
        }
    }
}
