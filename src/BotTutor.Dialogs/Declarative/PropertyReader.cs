using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Reads the value of a property as the type that its record gives it.</summary>
internal static class PropertyReader
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Generic = new();

    /// <returns>The value; <see langword="null"/> where it was wrong and has been reported.</returns>
    public static object? Read(Compilation compilation, Type type, SourceNode node, string path, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var reader = definition == typeof(Dynamic<>) ? nameof(Dynamic)
                : definition == typeof(IReadOnlyList<>) ? nameof(List)
                : definition == typeof(IReadOnlyDictionary<,>) ? nameof(Dictionary)
                : throw new NotSupportedException($"Properties of type {type} cannot be read.");
            return Generic.GetOrAdd(type, made => typeof(PropertyReader)
                    .GetMethod(reader, BindingFlags.Static | BindingFlags.NonPublic)!
                    .MakeGenericMethod(made.GetGenericArguments()[^1]))
                .Invoke(null, [compilation, node, path, name]);
        }

        return Plain(compilation, type, node, path, name);
    }

    private static object? Plain(Compilation compilation, Type type, SourceNode node, string path, string name)
    {
        if (type == typeof(ActionList))
        {
            return node.Kind == JsonValueKind.Array ? compilation.List(node, path) : Wrong(compilation, name, "a list of actions", node);
        }

        if (type == typeof(Value))
        {
            return node.ToValue();
        }

        if (type == typeof(TextTemplate))
        {
            return TextTemplateReader.Read(compilation, node);
        }

        if (type == typeof(ValueOrText))
        {
            return TextTemplateReader.ReadValue(compilation, node, name);
        }

        if (type == typeof(DialogReference))
        {
            return Reference(compilation, node, path);
        }

        if (type == typeof(DialogAction))
        {
            return compilation.Action(node, path);
        }

        if (typeof(Declared).IsAssignableFrom(type))
        {
            return DeclaredValue(compilation, type, node, path, name);
        }

        return type.IsClass && type != typeof(string) ? Record(compilation, type, node, path, name) : Literal(compilation, type, node, name);
    }

    private static object? DeclaredValue(Compilation compilation, Type type, SourceNode node, string path, string name)
    {
        if (node.IsString && type == typeof(Generator))
        {
            return GeneratorReader.Named(compilation, node);
        }

        if (node.IsString && type == typeof(Recognizer))
        {
            return RecognizerReader.Named(compilation, node);
        }

        if (node.IsString)
        {
            var found = compilation.Surroundings.Resolve(node.Text, type);
            if (found is null)
            {
                compilation.Error(nameof(DeclarativeMessages.UnknownResource), DeclarativeMessages.UnknownResource(node.Text, null), node);
            }

            return found;
        }

        if (node.Kind == JsonValueKind.Array && type == typeof(Recognizer))
        {
            return RecognizerReader.Set(compilation, node, path, name);
        }

        return compilation.Declare(node, path, type, $"a {type.Name}");
    }

    private static object? Record(Compilation compilation, Type type, SourceNode node, string path, string name) =>
        node.Kind == JsonValueKind.Object
            ? compilation.Bind(node, path, (node["$kind"] is { IsString: true } kind ? compilation.KindNamed(kind.Text, type) : null) ?? compilation.Plain(type))
            : Wrong(compilation, name, "an object", node);

    private static DialogReference? Reference(Compilation compilation, SourceNode node, string path)
    {
        if (node.IsString)
        {
            if (!node.Text.StartsWith('=') && !node.Text.Contains("${", StringComparison.Ordinal))
            {
                compilation.Surroundings.Mention(node.Text, compilation, node);
                return new DialogReference(node.Text);
            }

            return Dynamic<string>(compilation, node, path, "dialog") is { } formula ? new DialogReference(formula) : null;
        }

        if (compilation.Action(node, path) is not { } inline)
        {
            return null;
        }

        compilation.Surroundings.Register(inline);
        return new DialogReference(inline);
    }

    private static object? Literal(Compilation compilation, Type type, SourceNode node, string name)
    {
        if (type == typeof(string))
        {
            return node.Kind is JsonValueKind.Object or JsonValueKind.Array ? Wrong(compilation, name, "a text", node)
                : node.IsString ? node.Text : PlainText.Of(node.ToValue());
        }

        if (type.IsEnum)
        {
            return node.IsString && Enum.TryParse(type, node.Text, ignoreCase: true, out var member)
                ? member
                : Wrong(compilation, name, $"one of {string.Join(", ", Enum.GetNames(type).Select(Camel))}", node);
        }

        var value = node.ToValue();
        var read = ValueReader.Read(value, type);
        return read?.Value ?? Wrong(compilation, name, type == typeof(bool) ? "true or false" : "a number", node);
    }

    private static Dynamic<T>? Dynamic<T>(Compilation compilation, SourceNode node, string path, string name)
    {
        var isText = typeof(T) == typeof(string) || typeof(T) == typeof(Value) || typeof(T).IsEnum;
        if (!node.IsString)
        {
            return Fixed<T>(compilation, node, name);
        }

        if (!isText)
        {
            return Expression<T>(compilation, node, name);
        }

        var (template, broken) = compilation.Formulas.Text(node.Text);
        if (broken is not null)
        {
            compilation.Broken(name, broken, node);
            return null;
        }

        return template is ValueTemplate.Literal && ValueReader<T>.Read(template.In(null!)) is { } literal ? new Dynamic<T>(literal.Value!)
            : template is ValueTemplate.Literal ? (Dynamic<T>?)Wrong(compilation, name, ValueReader<T>.Expected, node)
            : new Dynamic<T>(template is ValueTemplate.Computed computed ? computed.Formula : new TemplateFormula(template!));
    }

    /// <summary>Where no text can stand, a text is an expression, with or without the <c>=</c>.</summary>
    private static Dynamic<T>? Expression<T>(Compilation compilation, SourceNode node, string name)
    {
        var text = node.Text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Contains("${", StringComparison.Ordinal) && !text.StartsWith('='))
        {
            text = text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}') ? text[2..^1] : FormulaCompiler.Interpolated(text);
        }

        var (template, broken) = compilation.Formulas.Text(text.StartsWith('=') ? text : "=" + text);
        if (broken is not null)
        {
            compilation.Broken(name, broken, node);
            return null;
        }

        return new Dynamic<T>(template is ValueTemplate.Computed computed ? computed.Formula : new TemplateFormula(template!));
    }

    private static Dynamic<T>? Fixed<T>(Compilation compilation, SourceNode node, string name)
    {
        var value = node.ToValue();
        if (node.Kind is JsonValueKind.Object or JsonValueKind.Array)
        {
            var fits = typeof(T) == typeof(Value) || typeof(T) == (node.Kind == JsonValueKind.Object ? typeof(ValueObject) : typeof(ValueArray));
            return fits
                ? new Dynamic<T>(new TemplateFormula(compilation.Formulas.Json(value)))
                : (Dynamic<T>?)Wrong(compilation, name, ValueReader<T>.Expected, node);
        }

        return ValueReader<T>.Read(value) is { } read ? new Dynamic<T>(read.Value!) : (Dynamic<T>?)Wrong(compilation, name, ValueReader<T>.Expected, node);
    }

    private static List<T>? List<T>(Compilation compilation, SourceNode node, string path, string name)
    {
        var items = node.Kind == JsonValueKind.Array ? node.Items : [node];
        var list = new List<T>();
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Kind != JsonValueKind.Null
                && Read(compilation, typeof(T), items[index], $"{path}/{index.ToString(CultureInfo.InvariantCulture)}", name) is T item)
            {
                list.Add(item);
            }
        }

        return list;
    }

    private static Dictionary<string, T>? Dictionary<T>(Compilation compilation, SourceNode node, string path, string name)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            return (Dictionary<string, T>?)Wrong(compilation, name, "an object", node);
        }

        var entries = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in node.Properties)
        {
            if (Read(compilation, typeof(T), property.Value, $"{path}/{property.Name}", name) is T item)
            {
                entries[property.Name] = item;
            }
        }

        return entries;
    }

    private static object? Wrong(Compilation compilation, string name, string expected, SourceNode node)
    {
        var stands = node.ToValue().ToString();
        compilation.Error(
            nameof(DeclarativeMessages.WrongType),
            DeclarativeMessages.WrongType(name, expected, stands.Length > 60 ? stands[..60] + "…" : stands),
            node);
        return null;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
