using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class TestCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-scripts-");

    [Fact]
    public async Task Scripts_that_go_as_written_pass_and_the_last_line_counts_them()
    {
        await WriteAsync("greetings", "Hello", says: "Hello");
        var (code, lines) = await RunAsync();
        code.ShouldBe(ExitCodes.Fine);
        lines.ShouldBe(["1 passed, 0 failed"]);
    }

    [Fact]
    public async Task A_script_that_goes_another_way_is_named_with_what_was_said()
    {
        await WriteAsync("greetings", "Hello", says: "Good day");
        var (code, lines) = await RunAsync();
        code.ShouldBe(ExitCodes.Failed);
        lines[0].ShouldStartWith("Hello: ");
        lines[0].ShouldContain("Good day");
        lines.ShouldContain(line => line.Contains("said: ", StringComparison.Ordinal), "the trace of the turn that failed");
        lines[^1].ShouldBe("0 passed, 1 failed");
    }

    [Fact]
    public async Task A_script_that_is_expected_to_fail_passes_by_failing_and_fails_by_passing()
    {
        await WriteAsync("greetings", "Hello", says: "Good day");
        (await RunAsync(expectFailure: "^Hello$")).Lines[^1].ShouldBe("1 passed, 0 failed");

        await WriteAsync("greetings", "Hello", says: "Hello");
        (await RunAsync(expectFailure: "^Hello$")).Lines[^1].ShouldBe("0 passed, 1 failed");
    }

    [Fact]
    public async Task A_filter_leaves_the_others_out()
    {
        await WriteAsync("greetings", "Hello", says: "Hello");
        await WriteAsync("farewells", "Bye", says: "wrong");
        (await RunAsync(filter: "Hello")).Lines.ShouldBe(["1 passed, 0 failed"]);
    }

    [Fact]
    public async Task A_broken_pattern_is_refused() =>
        (await RunAsync(filter: "(")).Code.ShouldBe(ExitCodes.Failed);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task WriteAsync(string group, string name, string says)
    {
        var folder = _folder.CreateSubdirectory(group);
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, name + ".test.dialog"),
            $$"""
            {
              "$kind": "Microsoft.Test.Script",
              "dialog": {
                "$kind": "Microsoft.AdaptiveDialog",
                "triggers": [{ "$kind": "Microsoft.OnUnknownIntent", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "{{says}}" }] }]
              },
              "script": [
                { "$kind": "Microsoft.Test.UserSays", "text": "hi" },
                { "$kind": "Microsoft.Test.AssertReply", "text": "Hello" }
              ]
            }
            """,
            TestContext.Current.CancellationToken);
    }

    private async Task<(int Code, string[] Lines)> RunAsync(string? filter = null, string? expectFailure = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var code = await TestCommand.RunAsync(_folder.FullName, filter, null, expectFailure, output, TestContext.Current.CancellationToken);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
