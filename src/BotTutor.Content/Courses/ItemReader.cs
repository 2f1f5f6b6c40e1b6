using BotTutor.Content.Yaml;
using BotTutor.Learning;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads an item of any type.</summary>
internal sealed class ItemReader(CourseScope scope, ItemPlace place, ContentReport report)
{
    private static readonly Dictionary<string, BloomLevel> Levels = new(StringComparer.Ordinal)
    {
        ["recall"] = BloomLevel.Recall,
        ["apply"] = BloomLevel.Apply,
        ["analyse"] = BloomLevel.Analyse,
    };

    private static readonly Dictionary<string, ItemType> Types = Enum.GetValues<ItemType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads everything but what only its place knows, such as a test's number; the map is closed by the caller.</summary>
    public Item Read(MapReader map)
    {
        var head = new ItemHead
        {
            Id = new ItemId(map.Id("item", scope)),
            Slot = place == ItemPlace.Quiz ? map.Whole("slot", 1, 99) : 0,
            Objective = map.Reference("objective", "objective", scope.Objectives),
            Level = map.Text("level").AsOneOf(Levels),
            Facility = (double)map.Number("facility", 0.05m, 0.95m),
            Question = map.Local("question", scope, TextLimits.Question),
            Picture = map.Find("picture") is null ? null : map.Path("picture", scope),
            Hint = place == ItemPlace.Test ? null : map.Local("hint", scope, TextLimits.Reason),
            Explanation = Explanation(map),
        };
        var type = Type(map);
        var kinds = new ItemKinds(scope, place, head, report);
        return type switch
        {
            ItemType.Choice => kinds.Choice(map),
            ItemType.Choices => kinds.Choices(map),
            ItemType.TrueFalse => kinds.TrueFalse(map),
            ItemType.Order => kinds.Order(map),
            ItemType.Match => kinds.Match(map),
            ItemType.Gap => kinds.Gap(map),
            ItemType.Text => kinds.Text(map),
            ItemType.Number => kinds.Number(map),
            ItemType.Branch => new BranchReader(scope, report).Read(map, head),
            _ => new ComposeReader(scope, report).Read(map, head),
        };
    }

    private ItemType Type(MapReader map)
    {
        var value = map.Text("type");
        var type = value.AsOneOf(Types);
        if (place == ItemPlace.Test && type != ItemType.Choice)
        {
            report.Add(CourseMessages.OnlyChoiceInTests(report.Source, value.Range, type.ToString().ToLowerInvariant()));
        }

        return type;
    }

    private LocalTexts Explanation(MapReader map)
    {
        var explanation = map.Local("explanation", scope, TextLimits.Reason);
        foreach (var (language, text) in explanation.All)
        {
            if (text.Count(letter => letter == '\n') > TextLimits.ReasonLineBreaks)
            {
                report.Add(CourseMessages.TooManyLines(report.Source, map.OptionalText("explanation").Range, $"explanation.{language}", TextLimits.ReasonLineBreaks));
            }
        }

        return explanation;
    }
}
