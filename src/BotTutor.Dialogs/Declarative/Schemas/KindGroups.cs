using System.Text.Json.Nodes;

namespace BotTutor.Dialogs.Declarative.Schemas;

/// <summary>What may stand where a kind of some type is expected: the <c>$kind</c> says which shape the rest has.</summary>
internal static class KindGroups
{
    public static IEnumerable<(string Name, JsonObject Shape)> All(IEnumerable<KindDefinition> kinds)
    {
        var known = kinds.ToList();
        var types = known.SelectMany(kind => Bases(kind.Type)).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);
        foreach (var type in types)
        {
            yield return (type.Name, Group(type, [.. known.Where(kind => type.IsAssignableFrom(kind.Type)).Select(kind => kind.Name)]));
        }
    }

    /// <summary>What a text may be: words, an activity, or a kind that holds either.</summary>
    public static JsonObject Text() => AnyOf(
        new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["$kind"] = new JsonObject { ["enum"] = new JsonArray([.. TextTemplateReader.Kinds.Select(kind => (JsonNode)kind)]) },
            },
        });

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var place = type.BaseType; place is not null && typeof(Declared).IsAssignableFrom(place); place = place.BaseType)
        {
            yield return place;
        }
    }

    private static JsonObject Group(Type type, string[] kinds)
    {
        var isDialog = type.IsAssignableFrom(typeof(DialogAction));
        var names = new JsonObject { ["enum"] = new JsonArray([.. kinds.Select(kind => (JsonNode)kind)]) };
        var objects = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("$kind"),
            ["properties"] = new JsonObject
            {
                // A dialog may be used like a kind.
                ["$kind"] = isDialog ? AnyOf(names, new JsonObject { ["type"] = "string", ["pattern"] = "\\.dialog$" }) : names,
            },
            ["allOf"] = new JsonArray([.. kinds.Select(Branch)]),
        };

        return type == typeof(Declared) ? objects : AnyOf(objects, new JsonObject { ["type"] = "string" });
    }

    private static JsonNode Branch(string kind) => new JsonObject
    {
        ["if"] = new JsonObject
        {
            ["required"] = new JsonArray("$kind"),
            ["properties"] = new JsonObject { ["$kind"] = new JsonObject { ["const"] = kind } },
        },
        ["then"] = new JsonObject { ["$ref"] = $"#/definitions/{kind}" },
    };

    private static JsonObject AnyOf(params JsonNode[] shapes) => new() { ["anyOf"] = new JsonArray(shapes) };
}
