using BotTutor.Expressions;

namespace BotTutor.Benchmarks.Engine;

/// <summary>The small, fixed work by which adaptive runtimes are compared.</summary>
internal static class EngineWork
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Work");

    private static readonly ValueObject File = ValueJson.Read(System.IO.File.ReadAllText(Path.Combine(Folder, "exprs.json"))).AsObject()!;

    public static ValueObject Scope { get; } = File["scope"].AsObject()!;

    public static IReadOnlyList<string> Expressions { get; } = [.. File["expressions"].AsArray()!.Select(text => text.AsString()!)];

    public static string TemplateText { get; } = System.IO.File.ReadAllText(Path.Combine(Folder, "bench.lg"));

    /// <summary>Gets where the dialog and its templates lie.</summary>
    public static string DialogFolder => Folder;
}
