using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Learning;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads the two forms of a test and their anchors, and sees that the forms are parallel.</summary>
internal sealed class TestsReader(CourseScope scope)
{
    private const int MostItems = 100;
    private const int LongestMinutes = 600;

    public CourseTests? Read(MapReader course, IReadOnlyCollection<string> folders)
    {
        if (course.Find("tests") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'tests'", course.Report);
        var anchors = Anchors(map.Path("anchors", scope));
        var forms = map.FilledList("forms").Select(path => Form(path, anchors, map.Report)).ToList();
        var opens = map.Inner("opens");
        var intro = map.Inner("intro");
        var minutes = map.Whole("minutes", 1, LongestMinutes);
        var before = opens.Reference("before", "module", folders);
        var after = opens.Reference("after", "module", folders);
        var introBefore = intro.Local("before", scope, TextLimits.Message);
        var introAfter = intro.Local("after", scope, TextLimits.Message);
        opens.Close();
        intro.Close();
        map.Close();
        if (forms is not [{ } first, { } second])
        {
            if (map.Find("forms") is YamlList list && list.Nodes.Count != 2)
            {
                map.Report.Add(CourseMessages.WrongCount(map.Report.Source, list.Range, "forms", list.Nodes.Count, 2, 2));
            }

            return null;
        }

        new ParallelForms([.. anchors.Keys]).Check(first, second);
        return new CourseTests
        {
            FormA = new TestForm(first.Id, [.. first.Items.Select(item => item.Item)]),
            FormB = new TestForm(second.Id, [.. second.Items.Select(item => item.Item)]),
            Anchors = [.. anchors.Keys.Select(id => new ItemId(id))],
            Minutes = minutes,
            Before = before,
            After = after,
            IntroBefore = introBefore,
            IntroAfter = introAfter,
        };
    }

    private Dictionary<string, ChoiceItem> Anchors(string path)
    {
        var anchors = new Dictionary<string, ChoiceItem>(StringComparer.Ordinal);
        if (scope.Open(path, "the anchors' file") is not { } map)
        {
            return anchors;
        }

        var reader = new ItemReader(scope, ItemPlace.Test, map.Report);
        foreach (var item in map.Each("items", "an anchor", 1, MostItems, reader.Read).OfType<ChoiceItem>())
        {
            anchors.TryAdd(item.Id.Value, item);
        }

        map.Close();
        return anchors;
    }

    private ReadForm? Form(YamlNode node, Dictionary<string, ChoiceItem> anchors, ContentReport course)
    {
        var path = new ScalarReader(node, "forms", course).AsText();
        CourseValues.CheckPath(path, node.Range, scope, course);
        if (scope.Open(path, "a test form") is not { } map)
        {
            return null;
        }

        var reader = new ItemReader(scope, ItemPlace.Test, map.Report);
        var number = 0;
        var form = new ReadForm(
            map.Id("form", scope),
            [.. map.Each("items", "an item of a test", 1, MostItems, item => Item(item, ++number, anchors, reader)).Where(item => item.Item is not null)],
            map.Report);
        map.Close();
        return form;
    }

    private static ReadItem Item(MapReader map, int number, Dictionary<string, ChoiceItem> anchors, ItemReader reader)
    {
        if (map.Whole("number", 1, MostItems) != number)
        {
            map.Report.Add(CourseMessages.WrongTestNumber(map.Report.Source, map.OptionalText("number").Range, number));
        }

        var item = map.Find("anchor") is null
            ? reader.Read(map) as ChoiceItem
            : anchors.GetValueOrDefault(map.Reference("anchor", "anchor", anchors.Keys));
        return new ReadItem(item!, map.Range);
    }

    /// <summary>A form with the places of its items.</summary>
    internal sealed record ReadForm(string Id, IReadOnlyList<ReadItem> Items, ContentReport Report);

    internal sealed record ReadItem(ChoiceItem Item, SourceRange Range);
}
