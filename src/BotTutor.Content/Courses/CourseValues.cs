using System.Globalization;
using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>The kinds of value that a course's files hold.</summary>
internal static class CourseValues
{
    private const int LongestKey = 40;

    public static LocalTexts Local(this MapReader map, string key, CourseScope scope, int most) => Read(map.Need(key), key, scope, most, map.Report);

    public static LocalTexts? OptionalLocal(this MapReader map, string key, CourseScope scope, int most) =>
        map.Find(key) is { } node ? Read(node, key, scope, most, map.Report) : null;

    /// <summary>A text in all languages of the course; a node that is missing was reported before.</summary>
    public static LocalTexts Read(YamlNode? node, string key, CourseScope scope, int most, ContentReport report)
    {
        if (node is null)
        {
            return scope.Same("");
        }

        var map = new MapReader(node, $"'{key}'", report);
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var language in scope.Languages)
        {
            texts.Add(KeyValuePair.Create(language, node is YamlMap ? InLanguage(map, key, language, most) : ""));
        }

        map.Close();
        return new LocalTexts(texts);
    }

    /// <summary>Lists of phrases, at least <paramref name="least"/> for each language; all of them together.</summary>
    public static IReadOnlyList<string> Phrases(this MapReader map, string key, CourseScope scope, int least = 1)
    {
        if (map.Need(key) is not { } node)
        {
            return [];
        }

        var lists = new MapReader(node, $"'{key}'", map.Report);
        var phrases = new List<string>();
        foreach (var language in node is YamlMap ? scope.Languages : [])
        {
            if (lists.Find(language) is null)
            {
                map.Report.Add(ContentMessages.MissingLanguage(map.Report.Source, node.Range, key, language));
                continue;
            }

            var texts = lists.Texts(language);
            if (texts.Count < least)
            {
                map.Report.Add(CourseMessages.WrongCount(map.Report.Source, lists.Find(language)!.Range, $"{key}.{language}", texts.Count, least, 100));
            }

            phrases.AddRange(texts);
        }

        lists.Close();
        return [.. phrases.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>An id or key.</summary>
    public static string Key(this MapReader map, string key)
    {
        var value = map.Text(key);
        var text = value.AsText();
        if (text.Length > 0 && !IsKey(text))
        {
            map.Report.Add(CourseMessages.BadKey(map.Report.Source, value.Range, key, text));
        }

        return text;
    }

    /// <summary>An id, unique among what is of its kind.</summary>
    public static string Id(this MapReader map, string kind, CourseScope scope)
    {
        const string key = "id";
        var id = map.Key(key);
        scope.Claim(kind, id, map.OptionalText(key).Range, map.Report);
        return id;
    }

    /// <summary>The name of something that exists.</summary>
    public static string Reference(this MapReader map, string key, string what, IReadOnlyCollection<string> known)
    {
        var value = map.Text(key);
        var text = value.AsText();
        Known(text, value.Range, what, known, map.Report);
        return text;
    }

    public static void Known(string text, SourceRange range, string what, IReadOnlyCollection<string> known, ContentReport report)
    {
        if (text.Length > 0 && !known.Contains(text))
        {
            report.Add(CourseMessages.UnknownReference(report.Source, range, what, text, Nearest.To(text, known)));
        }
    }

    public static decimal Number(this MapReader map, string key, decimal least, decimal most)
    {
        var value = map.Text(key);
        if (value.Raw() is not { } text)
        {
            return least;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            map.Report.Add(CourseMessages.NotANumber(map.Report.Source, value.Range, key, text, least, most));
            return least;
        }

        return number;
    }

    public static double Share(this MapReader map, string key, double otherwise) =>
        map.Find(key) is null ? otherwise : (double)map.Number(key, 0, 1);

    public static int Whole(this MapReader map, string key, int least, int most) => map.Text(key).AsWholeNumber(least, most);

    public static LengthBounds Bounds(this MapReader map, string key, int least, int most)
    {
        if (map.Need(key) is not { } node)
        {
            return new LengthBounds(least, most);
        }

        var ends = new MapReader(node, $"'{key}'", map.Report);
        var bounds = new LengthBounds(ends.Whole("least", least, most), ends.Whole("most", least, most));
        ends.Close();
        if (bounds.Least > bounds.Most)
        {
            map.Report.Add(CourseMessages.LeastAboveMost(map.Report.Source, node.Range, key));
        }

        return bounds;
    }

    /// <summary>The path of a file of the course.</summary>
    public static string Path(this MapReader map, string key, CourseScope scope)
    {
        var value = map.Text(key);
        var path = value.AsText();
        CheckPath(path, value.Range, scope, map.Report);
        return path;
    }

    public static void CheckPath(string path, SourceRange range, CourseScope scope, ContentReport report)
    {
        if (path.Length == 0)
        {
            return;
        }

        if (!IsInside(path))
        {
            report.Add(CourseMessages.BadPath(report.Source, range, path));
        }
        else if (!scope.Has(path))
        {
            report.Add(CourseMessages.CourseFileMissing(report.Source, range, path));
        }
    }

    /// <summary>The entries of a list that has to be there; their number is checked.</summary>
    public static IReadOnlyList<YamlNode> Nodes(this MapReader map, string key, int least, int most)
    {
        var nodes = map.Need(key) is null ? [] : map.List(key);
        if (map.Find(key) is YamlList list && (nodes.Count < least || nodes.Count > most))
        {
            map.Report.Add(CourseMessages.WrongCount(map.Report.Source, list.Range, key, nodes.Count, least, most));
        }

        return nodes;
    }

    /// <summary>A list as <see cref="Nodes"/> whose entries are maps, each read and closed.</summary>
    public static IReadOnlyList<TEntry> Each<TEntry>(this MapReader map, string key, string what, int least, int most, Func<MapReader, TEntry> read) =>
        [.. map.Nodes(key, least, most).Select(node =>
        {
            var entry = new MapReader(node, what, map.Report);
            var value = read(entry);
            entry.Close();
            return value;
        })];

    /// <summary>A list as <see cref="Each{TEntry}"/> whose entries have keys, each once.</summary>
    public static IReadOnlyList<TEntry> Keyed<TEntry>(this MapReader map, string key, string what, int least, int most, Func<MapReader, string, TEntry> read)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return map.Each(key, what, least, most, entry =>
        {
            var own = entry.Key("key");
            if (own.Length > 0 && !keys.Add(own))
            {
                map.Report.Add(CourseMessages.KeyTwice(map.Report.Source, entry.OptionalText("key").Range, own));
            }

            return read(entry, own);
        });
    }

    private static string InLanguage(MapReader map, string key, string language, int most)
    {
        if (map.Find(language) is not { } node)
        {
            map.Report.Add(ContentMessages.MissingLanguage(map.Report.Source, map.Range, key, language));
            return "";
        }

        var name = $"{key}.{language}";
        var text = new ScalarReader(node, name, map.Report).Raw() ?? "";
        if (text.Length == 0 && node is YamlScalar)
        {
            map.Report.Add(ContentMessages.EmptyText(map.Report.Source, node.Range, name));
        }
        else if (text.Length > most)
        {
            map.Report.Add(CourseMessages.TooLong(map.Report.Source, node.Range, name, text.Length, most));
        }

        return text;
    }

    private static bool IsKey(string text) =>
        text.Length <= LongestKey && text.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    /// <summary>A path that cannot lead out of the course's folder.</summary>
    public static bool IsInside(string path) =>
        path.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'));
}
