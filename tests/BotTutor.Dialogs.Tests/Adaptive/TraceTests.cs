using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Tests.Adaptive;

public sealed class TraceTests
{
    private const string Bot = """
        { "$kind": "Microsoft.AdaptiveDialog", "id": "shop", "autoEndDialog": false, "generator": "shop.lg",
          "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [
              { "intent": "Order", "pattern": "order (?<what>\\w+)" }, { "intent": "Help", "pattern": "help|mug" } ] },
          "triggers": [
            { "$kind": "Microsoft.OnIntent", "intent": "Order", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.wants[0].name", "value": "=@what" },
                { "$kind": "Microsoft.NumberInput", "id": "howMany", "property": "user.count", "prompt": "How many?", "unrecognizedPrompt": "A number?", "invalidPrompt": "Less?", "validations": [ "this.value < 10" ], "allowInterruptions": "#Help" },
                { "$kind": "Microsoft.BeginDialog", "dialog": "thanks", "options": { "count": "=user.count" } } ] },
            { "$kind": "Microsoft.OnIntent", "id": "first", "intent": "Help", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${Help('you')}" }, { "$kind": "Microsoft.EmitEvent", "eventName": "helped", "eventValue": 1 } ] },
            { "$kind": "Microsoft.OnIntent", "id": "second", "intent": "Help", "condition": "user.never == null", "priority": 9, "actions": [] },
            { "$kind": "Microsoft.OnDialogEvent", "event": "helped", "actions": [ { "$kind": "Microsoft.DeleteProperty", "property": "user.wants" } ] } ] }
        """;

    private const string Thanks = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.EndDialog", "value": "=dialog.count" } ] } ] }
        """;

    private const string Words = """
        # Help(who)
        - ${Greet(who)} I help.

        # Greet(who)
        - Hi ${who}!
        """;

    private readonly Talk _talk = Talk.With(Bot, ("thanks.dialog", Thanks), ("shop.lg", Words));

    [Fact]
    public async Task What_was_understood_stands_with_score_runners_up_and_entities()
    {
        await _talk.SayAsync("order mug");

        var read = Entries<RecognizedEntry>().ShouldHaveSingleItem();
        (read.Dialog, read.Intent, read.Score).ShouldBe(("shop", "Order", 1));
        read.Others.ShouldBe([new TracedIntent("Help", 1)]);
        read.Entities.ShouldBe([new TracedEntity("what", "mug", "\"mug\"")]);
    }

    [Fact]
    public async Task A_trigger_stands_with_its_place_and_with_those_that_fitted_too()
    {
        await _talk.SayAsync("help");

        var answer = Entries<TriggerEntry>()[0];
        (answer.Dialog, answer.Event, answer.Chosen.Id, answer.Chosen.Index).ShouldBe(("shop", "recognizedIntent", "second", 2));
        answer.Chosen.Condition.ShouldBe("user.never == null");
        answer.Chosen.Place.ToString().ShouldBe("main.dialog(10,5)");
        answer.Chosen.Place.Address.ShouldBe("/triggers/2");
        answer.Lost.ShouldHaveSingleItem().Id.ShouldBe("first");
    }

    [Fact]
    public async Task An_action_stands_with_the_memory_that_it_changed_and_what_it_said()
    {
        await _talk.SayAsync("order mug");

        var actions = Entries<ActionEntry>();
        actions.Select(action => action.Kind).ShouldBe(["Microsoft.SetProperty", "Microsoft.NumberInput"]);
        actions[0].Changes.ShouldBe([new MemoryChange("user.wants[0].name", "null", "\"mug\"")]);
        actions[0].Place.ToString().ShouldBe("main.dialog(6,9)");
        (actions[1].Id, actions[1].Step).ShouldBe(("howMany", ActionStep.Ran));
        actions[1].Said.ShouldBe(["How many?"]);
    }

    [Fact]
    public async Task An_input_tells_each_state_it_comes_to()
    {
        await _talk.SayAsync("order mug");
        InputStates().ShouldBe([InputProgress.Asked]);

        await _talk.SayAsync("many");
        InputStates().ShouldBe([InputProgress.Unrecognized]);

        await _talk.SayAsync("12");
        InputStates().ShouldBe([InputProgress.Invalid]);

        await _talk.SayAsync("3");
        InputStates().ShouldBe([InputProgress.Valid]);
        Entries<InputEntry>()[0].Value.ShouldBe("3");
        Entries<DialogEntry>().Select(dialog => (dialog.Change, dialog.Value)).ShouldBe([(DialogChange.Begun, """{"count":3}"""), (DialogChange.Ended, "3")]);
        Entries<ActionEntry>()[0].Step.ShouldBe(ActionStep.WentOn);
    }

    [Fact]
    public async Task An_interrupted_input_and_the_templates_and_events_of_the_interruption_are_told()
    {
        var talk = Talk.With(Bot.Replace("\"priority\": 9", "\"priority\": -1", StringComparison.Ordinal).Replace("user.never == null", "user.never", StringComparison.Ordinal), ("thanks.dialog", Thanks), ("shop.lg", Words));
        await talk.SayAsync("order mug");

        (await talk.SayAsync("help")).ShouldBe(["Hi you! I help.", "How many?"]);

        var entries = talk.Trace.Entries;
        entries.OfType<InputEntry>().Select(input => input.State).ShouldBe([InputProgress.Interrupted, InputProgress.Asked]);
        entries.OfType<ActionEntry>().SelectMany(action => action.Templates)
            .ShouldBe([new TemplateUse("Greet", "shop.lg", "Hi you!"), new TemplateUse("Help", "shop.lg", "Hi you! I help.")]);
        entries.OfType<EventEntry>().ShouldBe([new EventEntry("shop", "helped", "1", false)]);
        entries.OfType<ActionEntry>().SelectMany(action => action.Changes).ShouldContain(new MemoryChange("user.wants", """[{"name":"mug"}]""", "null"));
    }

    [Fact]
    public async Task A_value_that_is_large_is_not_written_out()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "turn.large", "value": "=range(0, 100000)" },
                { "$kind": "Microsoft.SetProperty", "property": "turn.long", "value": "=concat(replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a', 'xxxxxxxxxxxxxxxx'), '\"')" } ] } ] }
            """);

        await talk.SayAsync("hi");

        var changes = talk.Trace.Entries.OfType<ActionEntry>().SelectMany(action => action.Changes).ToList();
        changes.ShouldAllBe(change => change.After.Length == 401 && change.After.EndsWith('…'));
        talk.Trace.Shortened.ShouldBe(2);
    }

    [Fact]
    public async Task A_fault_that_a_dialog_handles_stands_before_the_trigger_that_handles_it()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "triggers": [
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "no" } ] },
                { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "handled" } ] } ] }
            """);

        (await talk.SayAsync("hi")).ShouldBe(["handled"]);

        var entries = talk.Trace.Entries.ToList();
        var fault = entries.FindIndex(entry => entry is FaultEntry { Code: "ThrownByDialog", IsHandled: true, Place.Line: 2 });
        fault.ShouldBeGreaterThan(0);
        entries[fault + 1].ShouldBeOfType<TriggerEntry>().Chosen.Kind.ShouldBe("Microsoft.OnError");
        talk.Trace.IsUndone.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData(""" "executionLimit": 2,""", 2)]
    [InlineData(""" "executionLimit": "=1 + 2",""", 3)]
    [InlineData(""" "executionLimit": 0,""", 10)]
    public async Task A_trigger_for_faults_whose_own_actions_fail_runs_as_often_as_its_limit_says(string limit, int runs)
    {
        var talk = Talk.With($$"""
            { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "triggers": [
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "no" } ] },
                { "$kind": "Microsoft.OnError",{{limit}} "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "handling" }, { "$kind": "Microsoft.ThrowException", "errorValue": "again" } ] } ] }
            """);

        (await talk.SayAsync("hi")).ShouldBe([.. Enumerable.Repeat("handling", runs), Talk.Apology]);
    }

    [Fact]
    public async Task A_fault_undoes_what_is_known_of_the_person_too()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "autoEndDialog": false, "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.name", "value": "Sari" },
                { "$kind": "Microsoft.SetProperty", "property": "conversation.name", "value": "Sari" },
                { "$kind": "Microsoft.ThrowException", "errorValue": "no" } ] } ] }
            """);
        talk.State.User["name"] = "Ann";
        await talk.SayAsync("x");
        talk.State.User["name"] = "Ann";

        await talk.SayAsync("hi");

        talk.State.Conversation["name"].IsNull.ShouldBeTrue();
        talk.State.User["name"].ShouldNotBe((Value)"Sari");
    }

    private IReadOnlyList<TEntry> Entries<TEntry>() => [.. _talk.Trace.Entries.OfType<TEntry>()];

    private IEnumerable<InputProgress> InputStates() => Entries<InputEntry>().Select(input => input.State);
}
