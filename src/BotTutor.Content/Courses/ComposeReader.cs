using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads an item that is answered with a text of one's own, and its criteria.</summary>
internal sealed class ComposeReader(CourseScope scope, ContentReport report)
{
    private const int LongestAnswer = 2000;

    private static readonly string[] Conditions = ["any", "none", "characters"];

    public ComposeItem Read(MapReader map, ItemHead head)
    {
        var criteria = map.Keyed("criteria", "a criterion", 2, 6, ReadCriterion);
        return new ComposeItem
        {
            Head = head,
            Criteria = criteria,
            Pass = map.Whole("pass", 1, Math.Max(1, criteria.Count)),
            Example = map.Local("example", scope, TextLimits.Message),
        };
    }

    private Criterion ReadCriterion(MapReader map, string key)
    {
        var conditions = Conditions.Where(condition => map.Find(condition) is not null).ToList();
        if (conditions.Count != 1)
        {
            report.Add(CourseMessages.NotOneCondition(report.Source, map.Range, conditions.Count));
        }

        return new Criterion(key, map.Local("text", scope, TextLimits.Short), map.Local("missed", scope, TextLimits.Reason))
        {
            Any = conditions.Contains("any") ? map.Phrases("any", scope) : [],
            None = conditions.Contains("none") ? map.Phrases("none", scope) : [],
            Characters = conditions.Contains("characters") ? map.Bounds("characters", 0, LongestAnswer) : null,
        };
    }
}
