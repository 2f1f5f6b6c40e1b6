using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class ChatCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-chat-test-");

    [Fact]
    public async Task Any_folder_of_dialogs_can_be_talked_with()
    {
        await WriteAsync("echo.dialog", """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "autoEndDialog": false,
              "triggers": [
                { "$kind": "Microsoft.OnConversationUpdateActivity", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "Welcome" }] },
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "You said ${turn.activity.text}" }] }
              ]
            }
            """);
        (await ChatAsync("echo", echo: true, "hello\n")).ShouldBe("bot: Welcome\nuser: hello\nbot: You said hello");
    }

    [Fact]
    public async Task A_trace_tells_what_happened_before_the_replies()
    {
        await WriteAsync("greet.lg", "# Hello(name)\n- Hello ${name}!\n");
        await WriteAsync("greet.dialog", """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "generator": "greet.lg",
              "autoEndDialog": false,
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [{ "intent": "Greet", "pattern": "hello" }] },
              "triggers": [{ "$kind": "Microsoft.OnIntent", "intent": "Greet", "actions": [
                { "$kind": "Microsoft.SetProperty", "id": "name", "property": "user.name", "value": "Sari" },
                { "$kind": "Microsoft.SendActivity", "activity": "${Hello(user.name)}" }
              ] }]
            }
            """);

        var lines = (await ChatAsync("greet", echo: false, "hello\n", trace: true)).Split('\n');

        lines.ShouldContain("trace:   recognized by greet.dialog#: Greet 1.00");
        lines.ShouldContain("trace:   action Microsoft.SetProperty 'name', at greet.dialog(7,5)");
        lines.ShouldContain("trace:     user.name: null -> \"Sari\"");
        lines.ShouldContain("trace:     template Hello of greet.lg: Hello Sari!");
        lines[^1].ShouldBe("bot: Hello Sari!");
    }

    [Fact]
    public async Task Buttons_and_line_breaks_are_printed_on_lines_of_their_own()
    {
        await WriteAsync("ask.lg", "# Ask\n[Activity\n  Text = ${Two()}\n  SuggestedActions = Yes | No\n]\n# Two\n- ```\none\ntwo\n```\n");
        await WriteAsync("ask.dialog", """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "generator": "ask.lg",
              "autoEndDialog": false,
              "triggers": [{ "$kind": "Microsoft.OnUnknownIntent", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "${Ask()}" }] }]
            }
            """);
        (await ChatAsync("ask", echo: false, "hi\n")).ShouldBe("bot: one\\ntwo\nbot: [actions] Yes | No");
    }

    [Fact]
    public async Task A_broken_dialog_is_named_and_the_talk_does_not_begin()
    {
        await WriteAsync("broken.dialog", """{ "$kind": "Microsoft.AdaptiveDialogue" }""");
        var output = new StringWriter();
        (await ChatCommand.RunAsync("broken", _folder.FullName, "en", default, new StringReader("hi\n"), output, TestContext.Current.CancellationToken))
            .ShouldBe(ExitCodes.Failed);
        output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_project_with_kinds_that_are_not_here_talks_with_the_rest_and_reads_its_own_settings()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "settings"));
        await WriteAsync(Path.Combine("settings", "appsettings.json"), """{ "shop": { "name": "Warung" } }""");
        await WriteAsync("main.dialog", """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "autoEndDialog": false,
              "triggers": [{ "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Somebody.Elses.Kind" },
                { "$kind": "Microsoft.SendActivity", "activity": "Here is ${settings.shop.name}" } ] }]
            }
            """);
        (await ChatAsync("main", echo: false, "hi\n")).ShouldBe("bot: Here is Warung");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), text, TestContext.Current.CancellationToken);

    private async Task<string> ChatAsync(string dialog, bool echo, string input, bool trace = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        await ChatCommand.RunAsync(dialog, _folder.FullName, "en", new ChatCommand.Extras(echo, trace), new StringReader(input), output, TestContext.Current.CancellationToken);
        return output.ToString().TrimEnd();
    }
}
