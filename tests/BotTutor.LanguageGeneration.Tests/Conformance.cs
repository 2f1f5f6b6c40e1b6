using System.Text.Json;
using BotTutor.Diagnostics;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>The recorded behaviour of the reference runtime, which lies beside the repository where it is there at all.</summary>
internal static class Conformance
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "conformance", "language-generation");

    public static IEnumerable<JsonElement> Cases(string file)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The conformance data is not beside the repository (../shared/conformance).");
        return File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
    }

    public static TemplateSet Load(string file) => TemplateSet.Parse(Read(Path.GetFullPath(Path.Combine(Folder, file)))!, Import);

    private static SourceText? Import(string id, string importer) =>
        Read(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(importer)!, id.Replace('\\', '/'))));

    private static SourceText? Read(string path) => File.Exists(path) ? new SourceText(path, File.ReadAllText(path)) : null;
}
