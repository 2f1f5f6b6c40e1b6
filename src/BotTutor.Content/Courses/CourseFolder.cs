namespace BotTutor.Content.Courses;

/// <summary>Finds and reads the folders that hold courses.</summary>
public static class CourseFolder
{
    private const string CourseFile = "course.yaml";

    /// <summary>Finds every folder at or below <paramref name="root"/> that holds a <c>course.yaml</c>, in the order of their paths.</summary>
    public static IReadOnlyList<string> FindAll(string root) => Directory.Exists(root)
        ? [.. Directory.EnumerateFiles(root, CourseFile, SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads one course. What is wrong with it does not touch another.</summary>
    /// <param name="folder">The folder that holds <c>course.yaml</c>.</param>
    /// <param name="root">The folder that diagnostics name the files from; <paramref name="folder"/> unless told.</param>
    public static CourseReading Read(string folder, string? root = null)
    {
        var modules = Path.Combine(folder, "modules");
        return CourseReader.Read(new CourseFiles
        {
            Folder = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)),
            Modules = Directory.Exists(modules) ? [.. Directory.EnumerateDirectories(modules).Select(module => Path.GetFileName(module)).Order(StringComparer.Ordinal)] : [],
            Read = path => File.Exists(Path.Combine(folder, path)) ? File.ReadAllText(Path.Combine(folder, path)) : null,
            Has = path => File.Exists(Path.Combine(folder, path)),
            NameOf = path => Path.GetRelativePath(root ?? folder, Path.Combine(folder, path)).Replace('\\', '/'),
        });
    }
}
