using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>What is known of a course while its files are read, and what is wrong with them.</summary>
/// <param name="files">The course's files.</param>
internal sealed class CourseScope(CourseFiles files)
{
    private readonly Dictionary<(string Kind, string Id), string> _ids = [];
    private readonly List<ContentReport> _reports = [];

    /// <summary>The first is the default.</summary>
    public IReadOnlyList<string> Languages { get; set; } = ["id", "en"];

    public HashSet<string> Objectives { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Cards { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Diagnostics => _reports.SelectMany(report => report.Diagnostics);

    public bool Has(string path) => CourseValues.IsInside(path) && files.Has(path);

    public ContentReport Report(string path)
    {
        var report = new ContentReport(files.NameOf(path));
        _reports.Add(report);
        return report;
    }

    /// <returns>The text of a file, with line ends of one kind; none when there is no such file.</returns>
    public SourceText? Text(string path) => CourseValues.IsInside(path) && files.Read(path) is { } content
        ? new SourceText(files.NameOf(path), content.ReplaceLineEndings("\n"))
        : null;

    /// <summary>Opens a file of keys and values; what is wrong in it is reported under its own name.</summary>
    /// <param name="path">The file; a path that leads nowhere was reported before.</param>
    /// <param name="what">What the file is, such as "a form".</param>
    /// <returns>None when there is no such file, or none that can be read.</returns>
    public MapReader? Open(string path, string what)
    {
        if (Text(path) is not { } text)
        {
            return null;
        }

        var report = Report(path);
        return YamlTree.Read(text, report) is { } root ? new MapReader(root, what, report) : null;
    }

    /// <summary>Reports an id that something of the same kind has.</summary>
    public void Claim(string kind, string id, SourceRange range, ContentReport report)
    {
        if (id.Length > 0 && !_ids.TryAdd((kind, id), $"{report.Source}({range.Start})"))
        {
            report.Add(CourseMessages.IdTwice(report.Source, range, id, _ids[(kind, id)]));
        }
    }

    public LocalTexts Same(string text) => new([.. Languages.Select(language => KeyValuePair.Create(language, text))]);
}
