using BotTutor.Expressions;

namespace BotTutor.Cards;

/// <summary>Turns an Adaptive Card into text, pictures and buttons, for channels that have no cards. Nothing that a person could read or press is dropped.</summary>
public static class CardReduction
{
    /// <summary>Reduces a card that is written out as JSON.</summary>
    public static ReducedCard ReduceJson(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return Reduce(ValueJson.From(document.RootElement));
    }

    public static ReducedCard Reduce(Value adaptiveCard)
    {
        var buttons = new List<ReducedButton>();
        var images = new List<string>();
        var reducer = new Reducer(buttons, images);
        var lines = reducer.LinesOf(adaptiveCard, 0);
        var text = lines.Count == 0 && adaptiveCard.AsObject() is { } card ? card["fallbackText"].AsString() ?? string.Empty : string.Join('\n', lines);
        return new ReducedCard(text, buttons, images);
    }

    private sealed class Reducer(List<ReducedButton> buttons, List<string> images)
    {
        private const int Deepest = 50;

        /// <summary>The lines that an element says; pictures and buttons are noted beside.</summary>
        public List<string> LinesOf(Value value, int depth)
        {
            if (depth > Deepest || value.AsObject() is not { } element || element["isVisible"].AsBoolean() == false)
            {
                return [];
            }

            List<string> lines = element["type"].AsString() switch
            {
                "TextBlock" => Said(element["text"]),
                "RichTextBlock" => [string.Concat(ItemsOf(element["inlines"]).Select(inline => inline.AsString() ?? TextAt(inline, "text")))],
                "FactSet" => [.. ItemsOf(element["facts"]).Select(fact => $"{TextAt(fact, "title").TrimEnd(':')}: {TextAt(fact, "value")}")],
                "Image" => Pictured(element),
                "ImageSet" => Many(element["images"], depth),
                "Media" => [.. ItemsOf(element["sources"]).Take(1).Select(source => TextAt(source, "url"))],
                "ColumnSet" => Beside(element["columns"], depth, "  "),
                "TableRow" => Beside(element["cells"], depth, " | "),
                "Table" => Many(element["rows"], depth),
                "ActionSet" => [],
                "Input.ChoiceSet" => [.. Said(element["label"]), .. ItemsOf(element["choices"]).Select(choice => $"- {TextAt(choice, "title")}")],
                "Input.Toggle" => [.. Said(element["label"]), .. Said(element["title"])],
                { } input when input.StartsWith("Input.", StringComparison.Ordinal) => Said(element["label"].IsNull ? element["placeholder"] : element["label"]),
                _ => [.. Many(element["body"], depth), .. Many(element["items"], depth)],
            };

            Press(element["selectAction"], depth);
            lines.AddRange(ItemsOf(element["actions"]).SelectMany(action => Press(action, depth)));
            return lines;
        }

        private static List<string> Said(Value text) => text.IsNull ? [] : [ValueText.Of(text)];

        private static ValueArray ItemsOf(Value list) => list.AsArray() ?? new ValueArray();

        private static string TextAt(Value owner, string name) => owner.AsObject() is { } element ? ValueText.Of(element[name]) : string.Empty;

        private List<string> Pictured(ValueObject image)
        {
            if (image["url"].AsString() is { } url)
            {
                images.Add(url);
                return [];
            }

            return Said(image["altText"]);
        }

        private List<string> Many(Value list, int depth) => [.. ItemsOf(list).SelectMany(item => LinesOf(item, depth + 1))];

        // What stands side by side stays on one line as long as each side is one line.
        private List<string> Beside(Value list, int depth, string gap)
        {
            var sides = ItemsOf(list).Select(item => LinesOf(item, depth + 1)).Where(lines => lines.Count > 0).ToList();
            return sides.Count == 0 ? []
                : sides.TrueForAll(lines => lines.Count == 1) ? [string.Join(gap, sides.Select(lines => lines[0]))]
                : [.. sides.SelectMany(lines => lines)];
        }

        // A card behind a button is said at once, because nothing could unfold it later.
        private List<string> Press(Value value, int depth)
        {
            if (value.AsObject() is not { } action)
            {
                return [];
            }

            var title = TextAt(value, "title");
            switch (action["type"].AsString())
            {
                case "Action.OpenUrl":
                    buttons.Add(new ReducedButton(title.Length > 0 ? title : TextAt(value, "url"), action["url"].AsString(), Value.Null));
                    return [];

                case "Action.Submit" or "Action.Execute" when title.Length > 0:
                    buttons.Add(new ReducedButton(title, null, action["data"].IsNull ? title : action["data"]));
                    return [];

                case "Action.ShowCard":
                    return [.. Said(action["title"]), .. LinesOf(action["card"], depth + 1)];

                default:
                    return [];
            }
        }
    }
}
