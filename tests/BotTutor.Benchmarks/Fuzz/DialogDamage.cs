using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>Breaks the files of a bot by chance: parts of dialogs are swapped, doubled, emptied and replaced, texts are damaged.</summary>
internal sealed class DialogDamage(Random chance)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 512 };

    private static readonly string[] Junk =
    [
        "", "=", "${", "=user", "=user.x[0].y", "${user.a}", "=1/0", "`", "\\", "turn", "user.items[99999999]", "=range(0, 100000)", "=[]", "={}", "\ud83d\ude42", "main", "dialog", "this", "=turn", "=conversation",
        "=concat(user.a, user.a)", "=json('[[[[[1]]]]]')", "=foreach(range(0, 9999), x, range(0, 99))", "$x", "@@a", "#Order", "%a", "^a", "^(a+)+$", "=string(dialog)", "=setProperty(dialog, 'a', dialog)", "user", "Microsoft.RepeatDialog", "Microsoft.OnCondition",
    ];

    private static readonly string[] Grafts =
    [
        """{"$kind":"Microsoft.RepeatDialog","allowLoop":true}""", """{"$kind":"Microsoft.EmitEvent","eventName":"x","bubbleEvent":true}""", """{"$kind":"Microsoft.GotoAction","actionId":"x"}""", """{"$kind":"Microsoft.EndTurn"}""",
        """{"$kind":"Microsoft.SetProperty","property":"user.a","value":{"x":["=user.a","=user.a"]}}""", """{"$kind":"Microsoft.EditArray","itemsProperty":"user.l","changeType":"push","value":"=user.l"}""",
        """{"$kind":"Microsoft.CancelAllDialogs"}""", """{"$kind":"Microsoft.BreakLoop"}""", """{"$kind":"Microsoft.TextInput","id":"x","property":"user.t","prompt":"T?","validations":["=false"]}""",
        """{"$kind":"Microsoft.OnDialogEvent","event":"x","actions":[{"$kind":"Microsoft.EmitEvent","eventName":"x"}]}""", """{"$kind":"Microsoft.OnCondition","condition":"true","actions":[{"$kind":"Microsoft.SendActivity","id":"x","activity":"${user.a}"}]}""",
        """{"$kind":"Microsoft.OnError","actions":[{"$kind":"Microsoft.ThrowException","errorValue":"x"}]}""", """{"$kind":"Microsoft.ReplaceDialog","dialog":"main"}""", """{"$kind":"Microsoft.SetProperty","property":"dialog","value":"=user"}""",
    ];

    public IReadOnlyList<SourceText> Break(IReadOnlyList<SourceText> files, string root)
    {
        var broken = files.ToList();
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            // The dialog that the talk begins with more often than the others, which may never be begun.
            var index = chance.Next(2) == 0 ? broken.FindIndex(file => file.Name == root + ".dialog") : chance.Next(broken.Count);
            if (index >= 0)
            {
                broken[index] = new SourceText(broken[index].Name, Break(broken[index]));
            }
        }

        return broken;
    }

    private string Break(SourceText file)
    {
        if (file.Name.EndsWith(".dialog", StringComparison.Ordinal) && chance.Next(12) > 0 && Parse(file.Content) is { } json)
        {
            for (var times = chance.Next(1, 4); times > 0; times--)
            {
                Change(json);
            }

            return json.ToJsonString();
        }

        return Damage(file.Content);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, null, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Change(JsonNode json)
    {
        var parts = new List<JsonNode>();
        Collect(json, parts);
        if (parts.Count < 2)
        {
            return;
        }

        var part = parts[chance.Next(1, parts.Count)];
        JsonNode? instead = chance.Next(7) switch
        {
            0 => null,
            1 or 2 => parts[chance.Next(parts.Count)].DeepClone(),
            3 => JsonValue.Create(chance.Next(-5, 100_000)),
            4 => JsonNode.Parse(Grafts[chance.Next(Grafts.Length)]),
            _ => JsonValue.Create(Junk[chance.Next(Junk.Length)]),
        };
        if (part.Parent is JsonObject owner)
        {
            owner[part.GetPropertyName()] = instead;
        }
        else if (part.Parent is JsonArray list && chance.Next(2) == 0)
        {
            list.Insert(part.GetElementIndex(), instead);
        }
        else if (part.Parent is JsonArray items)
        {
            items[part.GetElementIndex()] = instead;
        }
    }

    private string Damage(string content)
    {
        var text = new StringBuilder(content);
        for (var times = chance.Next(1, 4); times > 0 && text.Length > 0; times--)
        {
            var start = chance.Next(text.Length);
            var length = Math.Min(chance.Next(1, 30), text.Length - start);
            switch (chance.Next(5))
            {
                case 0:
                    text.Remove(start, length);
                    break;
                case 1:
                    text.Insert(chance.Next(text.Length), text.ToString(start, length));
                    break;
                case 2:
                    text[start] = (char)chance.Next(1, 0x250);
                    break;
                case 3:
                    text.Length = start;
                    break;
                default:
                    text.Insert(start, FuzzSeeds.Shards[chance.Next(FuzzSeeds.Shards.Count)]);
                    break;
            }
        }

        return text.ToString();
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
}
