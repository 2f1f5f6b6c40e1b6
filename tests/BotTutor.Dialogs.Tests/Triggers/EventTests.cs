using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Tests.Triggers;

public sealed class EventTests
{
    [Fact]
    public async Task An_intent_that_a_dialog_names_by_an_event_is_what_was_understood()
    {
        var talk = Talk.With("""
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "autoEndDialog": false,
              "triggers": [
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                  { "$kind": "Microsoft.EmitEvent", "eventName": "recognizedIntent", "eventValue": { "intent": "Buy", "score": 0.9, "intents": { "Buy": { "score": 0.9 } }, "entities": { "item": [ "tempe" ] } }, "handledProperty": "turn.heard" },
                  { "$kind": "Microsoft.SendActivity", "activity": "heard ${turn.heard}" } ] },
                { "$kind": "Microsoft.OnIntent", "intent": "Buy", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "buying ${@item}" } ] }
              ]
            }
            """);

        (await talk.SayAsync("hm")).ShouldBe(["buying tempe", "heard True"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_end_of_the_plan_is_an_event_before_the_dialog_ends()
    {
        var talk = Talk.With("""
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "triggers": [
                { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "first" } ] },
                { "$kind": "Microsoft.OnEndOfActions", "condition": "$asked == null", "actions": [
                  { "$kind": "Microsoft.SetProperty", "property": "$asked", "value": true },
                  { "$kind": "Microsoft.SendActivity", "activity": "anything else?" } ] }
              ]
            }
            """);

        (await talk.SayAsync("hi")).ShouldBe(["first", "anything else?"]);
    }

    [Theory]
    [InlineData("task/fetch", "task")]
    [InlineData("composeExtension/query", "query")]
    public async Task What_only_Teams_sends_has_its_own_triggers(string name, string said)
    {
        var talk = Talk.With("""
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "triggers": [
                { "$kind": "Microsoft.OnInvokeActivity", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "any" } ] },
                { "$kind": "Teams.OnTaskModuleFetch", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "task" } ] },
                { "$kind": "Teams.OnMEQuery", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "query" } ] }
              ]
            }
            """);

        (await talk.SendAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, ChannelId = "msteams" })).ShouldBe([said]);
    }
}
