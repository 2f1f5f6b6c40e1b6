using System.Text.Json.Nodes;

namespace BotTutor.LanguageUnderstanding.Tests.Entities;

/// <summary>Reads entities for a table of cases, and checks that every one lies where it says.</summary>
internal static class EntityTable
{
    /// <summary>A Wednesday.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 4, 15, 10, 0, 0, TimeSpan.FromHours(7));

    public static IReadOnlyList<RecognizedEntity> Read(string text, string entity, params string[] expected)
    {
        var found = PrebuiltEntities.Read(text, [entity], new RecognitionContext { Vocabulary = DemoVocabulary.Instance, Now = Now, Expected = expected });
        foreach (var one in found)
        {
            text[one.Start..one.End].ShouldBe(one.Text);
        }

        return found;
    }

    /// <summary>The values of an entity, parted by " | "; objects by their id.</summary>
    public static string Values(string text, string entity, params string[] expected) => string.Join(
        " | ",
        Read(text, entity, expected).Where(one => one.Name == entity).Select(one => Shown(one.Value)));

    /// <summary>All values of some entities as <c>name=value</c>.</summary>
    public static IEnumerable<string> All(string text, IReadOnlyList<string> names) => PrebuiltEntities
        .Read(text, [.. names, "money"], new RecognitionContext { Vocabulary = DemoVocabulary.Instance, Now = Now })
        .Where(one => names.Contains(one.Name))
        .Select(one => $"{one.Name}={Shown(one.Value)}");

    private static string Shown(JsonNode value) => value is JsonObject named
        ? named["id"]?.GetValue<string>() ?? string.Join(' ', named.Select(part => part.Value!.ToString()))
        : value.ToString();
}
