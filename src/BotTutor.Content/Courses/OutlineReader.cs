using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads the list of modules in <c>course.yaml</c>.</summary>
internal sealed class OutlineReader(CourseFiles files, CourseScope scope, ContentReport report)
{
    private const int LongestMinutes = 600;
    private const int MostModules = 99;

    public IReadOnlyList<ModuleOutline> Read(MapReader map, IReadOnlyList<CourseDay> days)
    {
        var numbers = days.Select(day => $"{day.Number}").ToHashSet(StringComparer.Ordinal);
        var number = 0;
        var outlines = map.Each("modules", "a module", 1, MostModules, module => new ModuleOutline(
            Folder(module, ++number),
            Day(module, numbers),
            module.Whole("minutes", 1, LongestMinutes),
            module.Local("title", scope, TextLimits.Short),
            module.Each("objectives", "an objective", 1, 6, ReadObjective)));
        foreach (var folder in files.Modules.Where(folder => outlines.All(outline => outline.Folder != folder)))
        {
            report.Add(CourseMessages.FolderNotListed(report.Source, folder));
        }

        return outlines;
    }

    /// <summary>Reports cards that objectives name and that no lesson has; goes after the lessons.</summary>
    public void CheckCards(MapReader map)
    {
        foreach (var node in Lists(Lists([map.Find("modules")], "objectives"), "cards"))
        {
            if (node is YamlScalar card)
            {
                CourseValues.Known(card.Text.Trim(), card.Range, "card", scope.Cards, report);
            }
        }
    }

    /// <summary>The lists below a key of every entry of these lists, one after the other.</summary>
    private static IEnumerable<YamlNode?> Lists(IEnumerable<YamlNode?> lists, string key) => lists
        .SelectMany(node => node is YamlList list ? list.Nodes : node is null ? [] : [node])
        .OfType<YamlMap>()
        .SelectMany(map => map.Entries.Where(entry => entry.Key.Text == key))
        .SelectMany(entry => entry.Value is YamlList list ? list.Nodes : [entry.Value]);

    private string Folder(MapReader module, int number)
    {
        var folder = module.Key("folder");
        var range = module.OptionalText("folder").Range;
        if (folder.Length > 0 && !folder.StartsWith($"{number:00}-", StringComparison.Ordinal))
        {
            report.Add(CourseMessages.BadFolderNumber(report.Source, range, folder, number));
        }

        CourseValues.Known(folder, range, "folder modules/", files.Modules, report);
        return folder;
    }

    private static int Day(MapReader module, HashSet<string> numbers)
    {
        var day = module.Whole("day", 0, 100);
        CourseValues.Known($"{day}", module.OptionalText("day").Range, "day", numbers, module.Report);
        return day;
    }

    private Objective ReadObjective(MapReader map)
    {
        var id = map.Id("objective", scope);
        scope.Objectives.Add(id);
        return new Objective(id, map.Local("text", scope, TextLimits.Short), [.. map.FilledList("cards").Select(node => new ScalarReader(node, "cards", report).AsText())]);
    }
}
