namespace BotTutor.Dialogs.Tests.Adaptive;

public sealed class LimitTests
{
    private const string Loop = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Microsoft.SetProperty", "id": "again", "property": "user.count", "value": "=coalesce(user.count, 0) + 1" },
                { "$kind": "Microsoft.GotoAction", "actionId": "again" } ] } ] }
        """;

    private const string Nest = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "main" } ] } ] }
        """;

    private const string Flood = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Microsoft.SendActivity", "id": "again", "activity": "spam" },
                { "$kind": "Microsoft.GotoAction", "actionId": "again" } ] } ] }
        """;

    [Fact]
    public async Task A_loop_without_an_end_ends_with_a_polite_sentence()
    {
        var talk = Talk.With(Loop);

        (await talk.SayAsync("hi")).ShouldBe([Talk.Apology]);
    }

    [Fact]
    public async Task A_dialog_that_begins_itself_ends_with_a_polite_sentence()
    {
        var talk = Talk.With(Nest);

        (await talk.SayAsync("hi")).ShouldHaveSingleItem().ShouldStartWith("Sorry");
    }

    [Fact]
    public async Task A_flood_of_replies_is_cut_off()
    {
        var talk = Talk.With(DialogLimits.Default with { Replies = 5 }, Flood);

        (await talk.SayAsync("hi")).Length.ShouldBe(6);
    }

    [Fact]
    public async Task The_network_is_closed_unless_allowed()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
                { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.HttpRequest", "method": "GET", "url": "http://127.0.0.1:1/" } ] },
                { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${turn.dialogEvent.value.code}" } ] } ] }
            """);

        (await talk.SayAsync("hi")).ShouldBe(["NetworkNotAllowed"]);
    }

    [Fact]
    public async Task A_pattern_that_takes_for_ever_finds_nothing()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog",
              "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Evil", "pattern": "^(a+)+$" } ] },
              "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "unknown" } ] } ] }
            """);

        (await talk.SayAsync(new string('a', 60) + "!")).ShouldBe(["unknown"]);
    }

    [Fact]
    public async Task After_a_second_fault_in_a_row_the_conversation_starts_anew()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "triggers": [
                { "$kind": "Microsoft.OnBeginDialog", "actions": [
                    { "$kind": "Microsoft.TextInput", "property": "user.name", "prompt": "Name?" },
                    { "$kind": "Microsoft.ThrowException", "errorValue": "no" } ] } ] }
            """);
        await talk.SayAsync("hi");

        (await talk.SayAsync("Ann")).ShouldHaveSingleItem().ShouldStartWith("Sorry");
        (await talk.SayAsync("Ann")).ShouldHaveSingleItem().ShouldStartWith("Sorry");
        talk.State.User["name"] = default;
        (await talk.SayAsync("hi")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task What_a_dialog_remembered_before_a_fault_is_still_there_after_it()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "triggers": [
                { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.text == 'break'", "actions": [
                    { "$kind": "Microsoft.SetProperty", "property": "dialog.count", "value": 99 },
                    { "$kind": "Microsoft.ThrowException", "errorValue": "no" } ] },
                { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.text == 'count'", "actions": [
                    { "$kind": "Microsoft.SetProperty", "property": "dialog.count", "value": "=coalesce(dialog.count, 0) + 1" },
                    { "$kind": "Microsoft.SendActivity", "activity": "${dialog.count}" } ] } ] }
            """);
        await talk.SayAsync("count");

        await talk.SayAsync("break");

        (await talk.SayAsync("count")).ShouldBe(["2"]);
    }
}
