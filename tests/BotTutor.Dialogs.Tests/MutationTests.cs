using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Declarative;

namespace BotTutor.Dialogs.Tests;

/// <summary>Dialogs that somebody has broken at random: each is told about or runs, and none brings the host down. Seeded, so that a failure comes again.</summary>
public sealed class MutationTests
{
    private static readonly string[] Junk =
        ["", "=", "${", "=user", "=user.x[0].y", "${user.a}", "=1/0", "`", "\\", "turn", "user.items[99999999]", "=range(0, 100000)", "=[]", "={}", "🙂", "main"];

    private static readonly string[] Words = ["hi", "order", "", "2", "🙂", "yes"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_dialog_broken_at_random_is_told_about_or_runs(int seed)
    {
        var chance = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var dialog = JsonNode.Parse(Dialog)!;
            for (var change = 0; change <= chance.Next(3); change++)
            {
                Break(dialog, chance);
            }

            await RunAsync(dialog.ToJsonString());
        }
    }

    private static async Task RunAsync(string dialog)
    {
        var resources = ResourceSet.Load([new SourceText("main.dialog", dialog)], DialogCatalog.BuiltIn);
        if (!resources.HasDialog("main"))
        {
            resources.HasErrors.ShouldBeTrue(dialog);
            return;
        }

        var talk = Talk.With(dialog);
        foreach (var word in Words)
        {
            try
            {
                await talk.SayAsync(word);
            }
            catch (Exception fault) when (fault is NullReferenceException or ArgumentException or IndexOutOfRangeException or InvalidCastException or KeyNotFoundException)
            {
                throw new InvalidOperationException($"{word}: {dialog}", fault);
            }
        }
    }

    private static void Break(JsonNode dialog, Random chance)
    {
        var parts = new List<JsonNode>();
        Collect(dialog, parts);
        var part = parts[chance.Next(1, parts.Count)];
        JsonNode? instead = chance.Next(4) switch
        {
            0 => null,
            1 => parts[chance.Next(parts.Count)].DeepClone(),
            2 => JsonValue.Create(chance.Next(-5, 100_000)),
            _ => JsonValue.Create(Junk[chance.Next(Junk.Length)]),
        };

        if (part.Parent is JsonObject owner)
        {
            owner[part.GetPropertyName()] = instead;
        }
        else if (part.Parent is JsonArray list)
        {
            list[part.GetElementIndex()] = instead;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> into)
    {
        if (node is null)
        {
            return;
        }

        into.Add(node);
        foreach (var inner in node is JsonObject owner ? owner.Select(pair => pair.Value) : node is JsonArray list ? list.AsEnumerable() : [])
        {
            Collect(inner, into);
        }
    }

    private const string Dialog = """
        { "$kind": "Microsoft.AdaptiveDialog", "id": "main", "autoEndDialog": false,
          "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Order", "pattern": "(?<what>order)" } ],
                          "entities": [ { "$kind": "Microsoft.NumberEntityRecognizer" } ] },
          "triggers": [
            { "$kind": "Microsoft.OnIntent", "intent": "Order", "entities": [ "what" ], "condition": "user.age > 3 || true", "priority": 1, "actions": [
                { "$kind": "Microsoft.NumberInput", "property": "user.age", "prompt": "How many?", "maxTurnCount": 2, "defaultValue": 1, "validations": [ "this.value > 0" ] },
                { "$kind": "Microsoft.ConfirmInput", "property": "user.sure", "prompt": "Sure?", "style": "list" },
                { "$kind": "Microsoft.IfCondition", "condition": "user.sure", "actions": [ { "$kind": "Microsoft.EndDialog", "value": "=user.age" } ],
                  "elseActions": [ { "$kind": "Microsoft.GotoAction", "actionId": "end" } ] },
                { "$kind": "Microsoft.SendActivity", "id": "end", "activity": "end ${user.age}" } ] },
            { "$kind": "Microsoft.OnUnknownIntent", "runOnce": false, "actions": [
                { "$kind": "Microsoft.SetProperties", "assignments": [ { "property": "dialog.list", "value": [ 1, "=user.age", { "a": "${user.sure}" } ] } ] },
                { "$kind": "Microsoft.Foreach", "itemsProperty": "dialog.list", "actions": [
                    { "$kind": "Microsoft.EditArray", "itemsProperty": "user.seen", "changeType": "push", "value": "=dialog.foreach.value" },
                    { "$kind": "Microsoft.BreakLoop" } ] },
                { "$kind": "Microsoft.SwitchCondition", "condition": "count(user.seen)", "cases": [ { "value": "3", "actions": [ { "$kind": "Microsoft.RepeatDialog" } ] } ],
                  "default": [ { "$kind": "Microsoft.EmitEvent", "eventName": "seen", "bubbleEvent": true } ] } ] },
            { "$kind": "Microsoft.OnDialogEvent", "event": "seen", "actions": [
                { "$kind": "Microsoft.BeginDialog", "dialog": { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                    { "$kind": "Microsoft.ChoiceInput", "choices": [ "a", { "value": "b", "synonyms": [ "c" ] } ], "prompt": "Which?", "property": "dialog.which" },
                    { "$kind": "Microsoft.CancelAllDialogs" } ] } ] }, "options": { "x": "=user.age" } } ] } ] }
        """;
}
