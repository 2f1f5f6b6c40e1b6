using System.Text.RegularExpressions;
using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads the tasks of a module.</summary>
internal sealed partial class TaskReader(CourseScope scope, FormReader forms, ContentReport report)
{
    private const int LongestMinutes = 600;

    private static readonly string[] Checks =
    [
        "bot-named", "questions-listed", "questions-grouped", "flow-checked", "questions-answered", "orders-completed",
        "orders-cancelled", "chats-handled", "handed-over", "published", "decision-written",
    ];

    private static readonly string[] Topics = ["price", "stock", "hours", "place", "shipping", "payment", "order", "catalogue", "person", "promo"];

    private static readonly Dictionary<string, TaskKind> Kinds = Enum.GetValues<TaskKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private enum TaskKind
    {
        Items,
        Form,
        Visit,
        Workshop,
        Group,
    }

    public PracticeTask Read(MapReader map)
    {
        var head = new TaskHead
        {
            Id = map.Id("task", scope),
            Objective = map.Reference("objective", "objective", scope.Objectives),
            Minutes = map.Whole("minutes", 1, LongestMinutes),
            Title = map.Local("title", scope, TextLimits.Short),
            Brief = map.Local("brief", scope, TextLimits.Message),
            Needs = map.Find("needs") is null ? null : map.Reference("needs", "place that a task may need,", Needs.All),
        };
        return map.Text("kind").AsOneOf(Kinds) switch
        {
            TaskKind.Items => Items(map, head),
            TaskKind.Form => Form(map, head),
            TaskKind.Visit => Visit(map, head),
            TaskKind.Workshop => Workshop(map, head),
            _ => Group(map, head),
        };
    }

    private ItemsTask Items(MapReader map, TaskHead head)
    {
        var reader = new ItemReader(scope, ItemPlace.Task, report);
        var items = map.Each("items", "an item", 1, 40, reader.Read);
        return new ItemsTask { Head = head, Items = items, Pass = map.Whole("pass", 1, Math.Max(1, items.Count)) };
    }

    private FormTask Form(MapReader map, TaskHead head)
    {
        var questions = forms.Questions(map);
        var result = map.OptionalLocal("result", scope, TextLimits.Message);
        var numbers = questions.OfType<NumberQuestion>().Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var place in (result?.All ?? []).SelectMany(text => Placeholder().Matches(text.Value)).Select(match => match.Groups[1].Value).Distinct())
        {
            if (place.Split('*') is not { Length: 1 or 2 } keys || !keys.All(numbers.Contains))
            {
                report.Add(CourseMessages.UnknownPlaceholder(report.Source, map.OptionalText("result").Range, place));
            }
        }

        return new FormTask { Head = head, Questions = questions, Result = result };
    }

    private VisitTask Visit(MapReader map, TaskHead head)
    {
        var points = map.Keyed("points", "a point", 2, 10, (point, key) => new KeyedText(key, point.Local("text", scope, TextLimits.Short)));
        return new VisitTask
        {
            Head = head,
            Place = map.Reference("place", "place", ["shop"]),
            Points = points,
            Least = map.Whole("least", 1, Math.Max(1, points.Count)),
        };
    }

    private WorkshopTask Workshop(MapReader map, TaskHead head)
    {
        var goals = map.Keyed("goals", "a goal", 1, 8, (goal, key) => new WorkshopGoal(
            key,
            goal.Local("text", scope, TextLimits.Short),
            goal.Reference("check", "check of the workshop called", Checks),
            goal.Find("least") is null ? null : goal.Whole("least", 1, 1000),
            goal.Find("of") is null ? null : (double)goal.Number("of", 0, 1000)));
        var questions = map.Find("questions") is null
            ? []
            : map.Keyed("questions", "a hidden question", 1, 50, (question, key) => new HiddenQuestion(
                key,
                question.Reference("about", "topic", Topics),
                question.Local("ask", scope, TextLimits.Question)));
        return new WorkshopTask { Head = head, Goals = goals, Questions = questions };
    }

    private GroupTask Group(MapReader map, TaskHead head)
    {
        var roles = map.FilledList("roles").Select(node => (Key: new ScalarReader(node, "roles", report).AsText(), node.Range)).ToList();
        foreach (var (key, range) in roles)
        {
            CourseValues.Known(key, range, "role", scope.Roles, report);
        }

        return new GroupTask
        {
            Head = head,
            People = map.Bounds("people", 2, 50),
            Rounds = map.Whole("rounds", 1, 10),
            Roles = [.. roles.Select(role => role.Key)],
            Alone = map.Local("alone", scope, TextLimits.Message),
        };
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
