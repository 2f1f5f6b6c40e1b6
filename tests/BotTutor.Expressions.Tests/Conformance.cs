using System.Text.Json;

namespace BotTutor.Expressions.Tests;

/// <summary>The recorded behaviour of the reference runtime, which lies beside the repository where it is there at all.</summary>
internal static class Conformance
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "conformance");

    public static string PathTo(string file)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The conformance data is not beside the repository (../shared/conformance).");
        return Path.Combine(Folder, file);
    }

    public static IEnumerable<JsonElement> Cases(string file) =>
        File.ReadLines(PathTo(file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
