using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Dialogs.Declarative.Schemas;

/// <summary>
/// The kinds of a catalogue as JSON Schema (draft 7), so that editors complete and check <c>.dialog</c> files: a file for each kind, and one with all of
/// them, which a dialog names in <c>$schema</c>.
/// </summary>
public static class DialogSchemas
{
    /// <summary>The file that knows all kinds.</summary>
    public const string Joined = "bottutor.schema";

    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files by name, each as text.</summary>
    public static IReadOnlyDictionary<string, string> Write(DialogCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var shapes = new PropertyShapes("#");
        var definitions = new JsonObject();
        foreach (var kind in Kinds(catalog))
        {
            definitions[kind.Name] = KindShape.Of(kind, shapes);
            files[kind.Name + ".schema"] = Text(Alone(KindShape.Of(kind, new PropertyShapes(Joined + "#"))));
        }

        foreach (var (name, shape) in KindGroups.All(Kinds(catalog)).Concat(PlainShapes(catalog, shapes)).Append(("Text", KindGroups.Text())))
        {
            definitions[name] = shape;
        }

        files[Joined] = Text(new JsonObject
        {
            ["$schema"] = Draft,
            ["title"] = "A dialog file",
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/Declared" }),
            ["definitions"] = definitions,
        });
        return files;
    }

    private static IEnumerable<KindDefinition> Kinds(DialogCatalog catalog) =>
        catalog.Names.Select(name => catalog.Find(name)!).OrderBy(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The records that kinds hold and that have no kind of their own; describing one may name the next.</summary>
    private static IEnumerable<(string Name, JsonObject Shape)> PlainShapes(DialogCatalog catalog, PropertyShapes shapes)
    {
        var done = new HashSet<Type>();
        while (shapes.Plain.Except(done).OrderBy(type => type.Name, StringComparer.Ordinal).FirstOrDefault() is { } type)
        {
            done.Add(type);
            yield return (type.Name, KindShape.OfPlain(catalog.Plain(type), shapes));
        }
    }

    private static JsonObject Alone(JsonObject shape)
    {
        shape.Insert(0, "$schema", Draft);
        return shape;
    }

    private static string Text(JsonObject schema) => schema.ToJsonString(Readable) + "\n";
}
