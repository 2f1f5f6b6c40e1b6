using System.Reflection;
using System.Text.Json.Nodes;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative.Schemas;

/// <summary>The types of properties as JSON Schema.</summary>
/// <param name="home">The document in which definitions stand.</param>
internal sealed class PropertyShapes(string home)
{
    private readonly HashSet<Type> _plain = [];

    /// <summary>Gets the records without a kind that have been named so far.</summary>
    public IReadOnlyCollection<Type> Plain => _plain;

    public JsonObject Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var inner = type.GetGenericArguments()[^1];
            var definition = type.GetGenericTypeDefinition();
            return definition == typeof(Dynamic<>) ? Computed(inner)
                : definition == typeof(IReadOnlyList<>) ? AnyOf(ListOf(Of(inner)), Of(inner))
                : new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(inner) };
        }

        return type == typeof(ActionList) ? ListOf(Reference(nameof(DialogAction)))
            : type == typeof(TextTemplate) ? Reference("Text")
            : type == typeof(DialogReference) ? Reference(nameof(DialogAction))
            : type == typeof(Recognizer) ? AnyOf(Reference(type.Name), ListOf(Reference(type.Name)))
            : typeof(Declared).IsAssignableFrom(type) ? InPlaceOrNamed(type)
            : type.IsClass && type != typeof(string) && type != typeof(ValueOrText) && type != typeof(ConditionValue) ? Record(type)
            : Literal(type);
    }

    /// <summary>What a property is where nothing is written; nothing where it is no plain value.</summary>
    public static JsonNode? Preset(object? value)
    {
        if (value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Dynamic<>))
        {
            const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic;
            value = type.GetProperty(nameof(Dynamic<>.Literal), Any)!.GetValue(value);
        }

        return value switch
        {
            bool truth => truth,
            int whole => whole,
            double number => number,
            string { Length: > 0 } text => text,
            Enum member => Camel(member.ToString()),
            _ => null,
        };
    }

    private static JsonObject Computed(Type type)
    {
        if (type == typeof(Value) || type == typeof(ConditionValue))
        {
            return [];
        }

        var literal = type == typeof(ValueObject) ? new JsonObject { ["type"] = "object" }
            : type == typeof(ValueArray) ? new JsonObject { ["type"] = "array" }
            : Literal(type);
        return type == typeof(string) ? literal : AnyOf(literal, Expression(type.IsEnum));
    }

    /// <summary>An expression; where a word could be meant, it needs the <c>=</c>.</summary>
    private static JsonObject Expression(bool isMarked) => isMarked
        ? new JsonObject { ["type"] = "string", ["pattern"] = "^=|\\$\\{" }
        : new JsonObject { ["type"] = "string" };

    private static JsonObject Literal(Type type) =>
        type == typeof(string) ? new JsonObject { ["type"] = new JsonArray("string", "number") }
        : type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type == typeof(int) ? new JsonObject { ["type"] = "integer" }
        : type == typeof(double) ? new JsonObject { ["type"] = "number" }
        : type.IsEnum ? Member(Enum.GetNames(type))
        : [];

    /// <summary>One of several words: editors offer them as they are, and their case does not matter.</summary>
    private static JsonObject Member(string[] names)
    {
        var anyCase = names.Select(name => string.Concat(name.Select(letter => $"[{char.ToUpperInvariant(letter)}{char.ToLowerInvariant(letter)}]")));
        return AnyOf(
            new JsonObject { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)Camel(name))]) },
            new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', anyCase)})$" });
    }

    /// <summary>A kind in place, or the name of the file that holds it.</summary>
    private JsonObject InPlaceOrNamed(Type type) =>
        type.GetCustomAttribute<DialogKindAttribute>()?.Name is { } kind
            ? AnyOf(Reference(kind), new JsonObject { ["type"] = "string" })
            : Reference(type.Name);

    private JsonObject Record(Type type)
    {
        _plain.Add(type);
        return Reference(type.Name);
    }

    private JsonObject Reference(string name) => new() { ["$ref"] = $"{home}/definitions/{name}" };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject AnyOf(params JsonNode[] shapes) => new() { ["anyOf"] = new JsonArray(shapes) };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
