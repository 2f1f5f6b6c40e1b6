using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Cards.Tests.Judges;

/// <summary>A template with data, out of a file in <c>cases</c> or a card of the repository with a sample.</summary>
/// <param name="Name">The file's name and the case's.</param>
/// <param name="Template">As JSON.</param>
/// <param name="Data">What fills it.</param>
/// <param name="Host">What <c>$host</c> stands for.</param>
/// <param name="Ours">What we make of it where we differ on purpose, as <c>{"card", "because"}</c>.</param>
/// <param name="HasFaults">Whether the outcome is meant to be refused.</param>
internal sealed record CardCase(string Name, string Template, JsonNode? Data, JsonNode? Host, JsonNode? Ours, bool HasFaults)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Judges");

    public static IReadOnlyList<CardCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "cases"), "*.json").Order(StringComparer.Ordinal).SelectMany(FromFile),
    ];

    /// <summary>Gets every card in the repository, filled with the sample that bears its first name.</summary>
    public static IReadOnlyList<CardCase> Cards { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(JudgeFolder.Root, "cards"), "*.card.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(FromCard),
    ];

    /// <summary>Gets whether it makes a whole card, not only a part of one.</summary>
    public bool IsCard => (TemplateJson as JsonObject)?["type"]?.ToString() == "AdaptiveCard";

    public JsonNode? TemplateJson => JsonNode.Parse(Template);

    /// <summary>What our own runtime makes of it.</summary>
    public JsonNode? Fill()
    {
        var template = CardTemplate.Parse(new SourceText(Name, Template));
        var card = template.Expand(ValueOf(Data), EvaluationOptions.Default, ValueOf(Host));
        card.Failed.ShouldBeFalse($"{Name}: {card.Error?.Message}");
        return JsonNode.Parse(ValueJson.Write(card.Value));
    }

    private static IEnumerable<CardCase> FromFile(string path) =>
        JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(entry => new CardCase(
            $"{Path.GetFileNameWithoutExtension(path)}: {entry!["name"]}", entry["template"]!.ToJsonString(), entry["data"], entry["host"], entry["ours"], entry["faults"] is not null));

    private static CardCase FromCard(string path)
    {
        var name = Path.GetFileName(path);
        var sample = Path.Combine(Folder, "samples", $"{name.Split('.')[0]}.json");
        File.Exists(sample).ShouldBeTrue($"{name} has no data to be filled with; write {sample}.");
        return new CardCase(name, File.ReadAllText(path), JsonNode.Parse(File.ReadAllText(sample)), null, null, false);
    }

    private static Value ValueOf(JsonNode? json) => json is null ? Value.Null : ValueJson.Read(json.ToJsonString());
}
