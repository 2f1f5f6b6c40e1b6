namespace BotTutor.Benchmarks.Hosts;

/// <summary>The built host of the same configuration as this program.</summary>
internal static class BuiltHost
{
    public static string Dll { get; } = Path.Combine(
        Repository.Root,
        "artifacts",
        "bin",
        "BotTutor.Host",
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
        "BotTutor.Host.dll");
}
