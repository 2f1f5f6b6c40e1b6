using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>A sound bot, and what one says to it.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Root">The dialog that a talk begins with.</param>
/// <param name="Files">Its files.</param>
/// <param name="Words">Messages that its own script sends.</param>
internal sealed record DialogSeed(string Name, string Root, IReadOnlyList<SourceText> Files, IReadOnlyList<string> Words)
{
    private static readonly string[] Endings = [".dialog", ".lg", ".lu", ".qna"];

    /// <summary>The bot of the house, and the bots of the conformance scripts where they are there.</summary>
    public static IReadOnlyList<DialogSeed> All()
    {
        var house = Path.Combine(Repository.Root, "dialogs");
        var seeds = new List<DialogSeed> { new("dialogs", "bottutor", FilesOf(house), ["halo", "keripik tempe berapa", "pesan 2", "keluar"]) };
        var scripts = Path.Combine(Repository.Shared, "conformance", "adaptive");
        if (Directory.Exists(scripts))
        {
            seeds.AddRange(Directory.GetDirectories(scripts).Order(StringComparer.Ordinal).SelectMany(FromScripts));
        }

        return seeds;
    }

    private static IEnumerable<DialogSeed> FromScripts(string folder)
    {
        var files = FilesOf(folder);
        var others = files.Where(file => !file.Name.EndsWith(".test.dialog", StringComparison.Ordinal)).ToList();
        foreach (var script in files.Where(file => file.Name.EndsWith(".test.dialog", StringComparison.Ordinal)))
        {
            var json = JsonNode.Parse(script.Content, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
            var words = (json["script"] as JsonArray ?? []).Select(step => (step as JsonObject)?["text"] as JsonValue).OfType<JsonValue>().Select(text => text.ToString()).ToList();
            if (json["dialog"] is JsonObject inline)
            {
                yield return new DialogSeed(script.Name, "main", [new SourceText("main.dialog", inline.ToJsonString()), .. others], words);
            }
            else if (json["dialog"] is JsonValue name)
            {
                yield return new DialogSeed(script.Name, name.ToString().Replace(".dialog", "", StringComparison.Ordinal), others, words);
            }
        }
    }

    private static List<SourceText> FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file))),
    ];
}
