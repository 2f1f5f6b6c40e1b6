namespace BotTutor.Content.Courses;

/// <summary>Where the files of a course come from. Paths are written from the course's folder.</summary>
internal sealed record CourseFiles
{
    /// <summary>The name of the course's folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The names of the folders below <c>modules</c>.</summary>
    public required IReadOnlyList<string> Modules { get; init; }

    /// <summary>The text of a file; none when there is no such file.</summary>
    public required Func<string, string?> Read { get; init; }

    public required Func<string, bool> Has { get; init; }

    /// <summary>How diagnostics name a file.</summary>
    public required Func<string, string> NameOf { get; init; }
}
