using System.Text.Json.Nodes;

namespace BotTutor.Dialogs.Declarative.Schemas;

/// <summary>A kind as an object of JSON Schema.</summary>
internal static class KindShape
{
    public static JsonObject Of(KindDefinition kind, PropertyShapes shapes)
    {
        var properties = new JsonObject { ["$kind"] = new JsonObject { ["const"] = kind.Name } };
        if (kind.Find("id") is null)
        {
            properties["id"] = new JsonObject { ["type"] = "string" };
        }

        return Shape(kind, kind.Name, properties, shapes);
    }

    public static JsonObject OfPlain(KindDefinition record, PropertyShapes shapes) => Shape(record, record.Name, [], shapes);

    private static JsonObject Shape(KindDefinition kind, string title, JsonObject properties, PropertyShapes shapes)
    {
        var shape = new JsonObject { ["title"] = title };
        if (CodeComments.Of(kind.Type) is { } description)
        {
            shape["description"] = description;
        }

        shape["type"] = "object";
        var preset = kind.New();
        foreach (var property in kind.Properties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            properties[property.Name] = Property(property, property.Target.GetValue(preset), shapes);
        }

        shape["properties"] = properties;

        // Names that begin with $ are notes of editors, such as $designer.
        shape["patternProperties"] = new JsonObject { ["^\\$"] = true };
        shape["additionalProperties"] = false;
        string[] required = [.. properties.ContainsKey("$kind") ? ["$kind"] : Array.Empty<string>(), .. kind.Properties.Where(property => property.IsRequired).Select(property => property.Name).Order(StringComparer.Ordinal)];
        if (required.Length > 0)
        {
            shape["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        return shape;
    }

    private static JsonObject Property(KindProperty property, object? preset, PropertyShapes shapes)
    {
        var shape = shapes.Of(property.Target.PropertyType);
        if (CodeComments.Of(property.Target) is { } description)
        {
            // Beside a reference everything else is ignored in draft 7, so it stands one level further in.
            shape = shape.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(shape) } : shape;
            shape.Insert(0, "description", description);
        }

        if (PropertyShapes.Preset(preset) is { } value)
        {
            shape["default"] = value;
        }

        return shape;
    }
}
