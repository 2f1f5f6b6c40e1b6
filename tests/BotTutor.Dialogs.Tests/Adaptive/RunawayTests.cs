using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Tests.Adaptive;

/// <summary>Dialogs that would never end or would fill the memory: each is stopped, the trace says where, and the person's next message is answered.</summary>
public sealed class RunawayTests
{
    private static readonly DialogLimits Tight = DialogLimits.Default with { Steps = 600, Memory = 30_000_000, StateSize = 50_000 };

    public static TheoryData<string, string, string, string> Runaways() => new()
    {
        { "goto", LimitNames.Steps, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "id": "again", "property": "user.x", "value": 1 }, { "$kind": "Microsoft.GotoAction", "actionId": "again" }""" },
        { "repeat", LimitNames.Steps, "repeating.dialog", """{ "$kind": "Microsoft.BeginDialog", "dialog": "repeating" }""" },
        { "event", LimitNames.Steps, "main.dialog", """{ "$kind": "Microsoft.EmitEvent", "eventName": "again" }""" },
        { "foreach", LimitNames.Steps, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "property": "dialog.all", "value": "=range(0, 5000)" }, { "$kind": "Microsoft.Foreach", "itemsProperty": "dialog.all", "actions": [ { "$kind": "Microsoft.SetProperty", "property": "user.x", "value": 1 } ] }""" },
        { "recursion", LimitNames.Depth, "p.ng.dialog", """{ "$kind": "Microsoft.BeginDialog", "dialog": "ping" }""" },
        { "ping-pong", LimitNames.Steps, "(left|right).dialog", """{ "$kind": "Microsoft.BeginDialog", "dialog": "left" }""" },
        { "template", LimitNames.Expression, "main.dialog", """{ "$kind": "Microsoft.SendActivity", "activity": "${Deep(1)}" }""" },
        { "doubling", LimitNames.Expression, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "property": "dialog.s", "value": "xxxxxxxxxxxxxxxx" }, { "$kind": "Microsoft.SetProperty", "id": "more", "property": "dialog.s", "value": "=concat(dialog.s, dialog.s)" }, { "$kind": "Microsoft.GotoAction", "actionId": "more" }""" },
        { "arrays", LimitNames.Memory, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "id": "more", "property": "dialog.a", "value": [ "=range(0, 100000)", "=dialog.a" ] }, { "$kind": "Microsoft.GotoAction", "actionId": "more" }""" },
        { "pushing itself", LimitNames.Memory, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "property": "dialog.a", "value": [ 1 ] }, { "$kind": "Microsoft.EditArray", "id": "more", "itemsProperty": "dialog.a", "changeType": "push", "value": "=dialog.a" }, { "$kind": "Microsoft.GotoAction", "actionId": "more" }""" },
        { "nesting", LimitNames.State, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "id": "more", "property": "user.a", "value": { "x": { "x": { "x": { "x": { "x": "=user.a" } } } } } }, { "$kind": "Microsoft.SetProperty", "property": "user.n", "value": "=coalesce(user.n, 0) + 1" }, { "$kind": "Microsoft.IfCondition", "condition": "user.n < 90", "actions": [ { "$kind": "Microsoft.GotoAction", "actionId": "more" } ] }""" },
        { "large state", LimitNames.State, "main.dialog", """{ "$kind": "Microsoft.SetProperty", "property": "user.a", "value": "=range(0, 60000)" }""" },
        { "large reply", LimitNames.ReplySize, "main.dialog", """{ "$kind": "Microsoft.SendActivity", "activity": "${join(range(0, 100000), ' ')}" }""" },
        { "many replies", LimitNames.Replies, "main.dialog", """{ "$kind": "Microsoft.SendActivity", "id": "more", "activity": "spam" }, { "$kind": "Microsoft.GotoAction", "actionId": "more" }""" },
    };

    [Theory]
    [MemberData(nameof(Runaways))]
    public async Task What_has_no_end_is_stopped_with_a_trace_that_says_where_and_the_talk_goes_on(string name, string limit, string file, string actions)
    {
        var talk = Talk.With(Tight, RootWith(actions), ("more.lg", "# Deep(n)\n- ${Deep(n + 1)}\n"), ("repeating.dialog", Repeating), ("ping.dialog", Begins("pong")), ("pong.dialog", Begins("ping")), ("left.dialog", Replaces("right")), ("right.dialog", Replaces("left")));
        (await talk.SayAsync("hello")).ShouldBe(["1"], name);

        (await talk.SayAsync("run"))[^1].ShouldBe(Talk.Apology);

        var reached = talk.Trace.Entries.OfType<LimitEntry>().Last();
        reached.Limit.ShouldBe(limit);
        reached.Place!.File.ShouldMatch($"^{file}$");
        talk.Trace.Entries.OfType<FaultEntry>().Last().IsHandled.ShouldBeFalse();
        reached.Message.ShouldNotBeEmpty();
        (await talk.SayAsync("hello")).ShouldBe(["2"]);
    }

    [Fact]
    public async Task A_limit_in_a_condition_counts_as_false_and_is_told_to_the_author()
    {
        var talk = Talk.With(
            DialogLimits.Default with { Expressions = ExpressionLimits.Default with { Steps = 100 } },
            """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
                { "$kind": "Microsoft.OnUnknownIntent", "condition": "any(range(0, 1000), x, x > 900)", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "large" } ] },
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "small" } ] } ] }
            """);

        (await talk.SayAsync("hi")).ShouldBe(["small"]);

        talk.Trace.Entries.OfType<LimitEntry>().ShouldHaveSingleItem().Limit.ShouldBe(LimitNames.Expression);
    }

    [Fact]
    public async Task A_slow_pattern_is_told_to_the_author()
    {
        var talk = Talk.With(DialogLimits.Default with { PatternTime = TimeSpan.FromMilliseconds(20) }, """
            { "$kind": "Microsoft.AdaptiveDialog",
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Evil", "pattern": "^(a+)+$" } ] },
              "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "unknown" } ] } ] }
            """);

        (await talk.SayAsync(new string('a', 60) + "!")).ShouldBe(["unknown"]);

        talk.Trace.Entries.OfType<LimitEntry>().ShouldHaveSingleItem().Limit.ShouldBe(LimitNames.Pattern);
    }

    [Fact]
    public async Task Patterns_that_are_left_out_because_others_took_all_the_time_are_told_to_the_author()
    {
        var intents = string.Join(", ", Enumerable.Range(0, 8).Select(number => $$"""{ "intent": "Evil{{number}}", "pattern": "^(a+)+{{number}}$" }"""));
        var talk = Talk.With(DialogLimits.Default with { PatternTime = TimeSpan.FromMilliseconds(20) }, $$"""
            { "$kind": "Microsoft.AdaptiveDialog",
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ {{intents}} ] },
              "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "unknown" } ] } ] }
            """);

        (await talk.SayAsync(new string('a', 60) + "!")).ShouldBe(["unknown"]);

        talk.Trace.Entries.OfType<LimitEntry>().ShouldContain(entry => entry.Message.Contains("all together"));
    }

    [Fact]
    public async Task A_pattern_that_is_none_finds_nothing()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog",
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Broken", "pattern": "=[]" } ] },
              "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "unknown" } ] } ] }
            """);

        talk.Resources.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BrokenPattern");
        (await talk.SayAsync("=[]")).ShouldBe(["unknown"]);
    }

    [Fact]
    public async Task Twenty_dialogs_that_stand_in_each_other_are_found_again_in_the_next_turn()
    {
        var nest = """{ "$kind": "Microsoft.TextInput", "property": "dialog.name", "prompt": "Name?" }""";
        for (var level = 0; level < 20; level++)
        {
            nest = $$"""{ "$kind": "Microsoft.BeginDialog", "dialog": { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ {{nest}} ] } ] } }""";
        }

        var talk = Talk.With($$"""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ {{nest}}, { "$kind": "Microsoft.SendActivity", "activity": "done" } ] } ] }
            """);
        (await talk.SayAsync("hi")).ShouldBe(["Name?"]);

        (await talk.SayAsync("Sari")).ShouldBe(["done"]);
    }

    private const string Repeating = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.RepeatDialog", "allowLoop": true } ] } ] }
        """;

    private static string Begins(string other) => $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "condition": "true", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "{{other}}" } ] } ] }
        """;

    private static string Replaces(string other) => Begins(other).Replace("Microsoft.BeginDialog", "Microsoft.ReplaceDialog", StringComparison.Ordinal).Replace("OnReplaceDialog", "OnBeginDialog", StringComparison.Ordinal);

    private static string RootWith(string actions) => $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "generator": "more.lg", "triggers": [
            { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.text == 'run'", "actions": [ {{actions}} ] },
            { "$kind": "Microsoft.OnDialogEvent", "event": "again", "actions": [ { "$kind": "Microsoft.EmitEvent", "eventName": "again" } ] },
            { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.count", "value": "=coalesce(user.count, 0) + 1" },
                { "$kind": "Microsoft.SendActivity", "activity": "${user.count}" } ] } ] }
        """;
}
