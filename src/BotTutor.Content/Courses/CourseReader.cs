using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Learning;
using BotTutor.Learning.Certificates;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads <c>course.yaml</c> and every file that belongs to it.</summary>
internal sealed class CourseReader(CourseFiles files, CourseScope scope, ContentReport report)
{
    private const string CourseFile = "course.yaml";
    private const int LongestDay = 1440;

    private readonly FormReader _forms = new(scope);

    public static CourseReading Read(CourseFiles files)
    {
        var scope = new CourseScope(files);
        var report = scope.Report(CourseFile);
        if (scope.Text(CourseFile) is not { } text)
        {
            report.Add(CourseMessages.CourseFileMissing(report.Source, SourceRange.Whole, CourseFile));
            return new CourseReading(null, [.. scope.Diagnostics]);
        }

        var course = YamlTree.Read(text, report) is { } root ? new CourseReader(files, scope, report).ReadCourse(root) : null;
        IReadOnlyList<Diagnostic> diagnostics = [.. scope.Diagnostics];
        return new CourseReading(diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null : course, diagnostics);
    }

    private Course ReadCourse(YamlNode root)
    {
        var map = new MapReader(root, "a course", report);
        scope.Languages = Languages(map);
        var id = Id(map);
        var days = Days(map);
        var outlines = new OutlineReader(files, scope, report).Read(map, days);
        var modules = new ModuleReader(scope, _forms);
        var cards = outlines.Select(modules.ReadCards).ToList();
        new OutlineReader(files, scope, report).CheckCards(map);
        var extras = new ExtrasReader(scope, _forms);
        var roles = extras.Roles(map);
        var course = new Course
        {
            Id = new CourseId(id),
            Version = map.Whole("version", 1, 100_000),
            Languages = scope.Languages,
            Title = map.Local("title", scope, TextLimits.Short),
            Summary = map.Local("summary", scope, TextLimits.Message),
            Pass = map.Share("pass", 0.8),
            Mastery = map.Share("mastery", 0.8),
            Skip = Skip(map),
            Tests = new TestsReader(scope).Read(map, [.. outlines.Select(outline => outline.Folder)]),
            Certificate = Certificate(map),
            Survey = _forms.Find(map, "survey"),
            Confidence = _forms.Find(map, "confidence"),
            Feedback = _forms.Find(map, "feedback"),
            Interview = _forms.Find(map, "interview"),
            Faq = extras.Faq(map),
            Roles = roles,
            Track = extras.Track(map),
            Days = days,
            Modules = [.. outlines.Zip(cards, modules.ReadModule)],
        };
        map.Close();
        return course;
    }

    private string Id(MapReader map)
    {
        var id = map.Key("id");
        if (id.Length > 0 && id != files.Folder)
        {
            report.Add(CourseMessages.IdNotFolder(report.Source, map.OptionalText("id").Range, id, files.Folder));
        }

        return id;
    }

    private IReadOnlyList<string> Languages(MapReader map)
    {
        var languages = new List<string>();
        foreach (var node in map.FilledList("languages"))
        {
            var language = new ScalarReader(node, "languages", report).AsText();
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower) || languages.Contains(language))
            {
                report.Add(CourseMessages.BadLanguage(report.Source, node.Range, language));
            }
            else
            {
                languages.Add(language);
            }
        }

        return languages.Count > 0 ? languages : scope.Languages;
    }

    private IReadOnlyList<CourseDay> Days(MapReader map)
    {
        var numbers = new HashSet<int>();
        return map.Each("days", "a day", 1, 60, day =>
        {
            var number = day.Whole("number", 0, 100);
            if (!numbers.Add(number))
            {
                report.Add(CourseMessages.DayTwice(report.Source, day.Range, number));
            }

            return new CourseDay(number, day.Local("title", scope, TextLimits.Short), day.Whole("minutes", 1, LongestDay), day.OptionalLocal("discussion", scope, TextLimits.Question));
        });
    }

    private SkipRule? Skip(MapReader map)
    {
        if (map.Find("skip") is not { } node)
        {
            return null;
        }

        var skip = new MapReader(node, "'skip'", report);
        var rule = new SkipRule((double)skip.Number("share", 0, 1), skip.Whole("leastItems", 1, 100));
        skip.Close();
        return rule;
    }

    private CertificateRule? Certificate(MapReader map)
    {
        if (map.Find("certificate") is not { } node)
        {
            return null;
        }

        var certificate = new MapReader(node, "'certificate'", report);
        var rule = new CertificateRule(certificate.Whole("testAtLeast", 0, 100), certificate.OptionalText("orAllTasks").AsYesOrNo());
        certificate.Close();
        return rule;
    }
}
