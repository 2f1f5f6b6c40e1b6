using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BotTutor.Dialogs.Declarative.Schemas;

/// <summary>What the comments in the code say of kinds and properties, from the documentation file that the compiler writes beside each assembly.</summary>
internal static partial class CodeComments
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Files = new();

    public static string? Of(Type type) => Of(type.Assembly, $"T:{type.FullName}");

    public static string? Of(PropertyInfo property) => Of(property.DeclaringType!.Assembly, $"P:{property.DeclaringType.FullName}.{property.Name}");

    private static string? Of(Assembly assembly, string member)
    {
        var comments = Files.GetOrAdd(assembly, Read);
        if (!comments.TryGetValue(member, out var comment))
        {
            return null;
        }

        if (comment.Element("inheritdoc")?.Attribute("cref")?.Value is { } other && other != member)
        {
            return Of(assembly, other);
        }

        return comment.Element("summary") is { } summary && Words(summary) is { Length: > 0 } words ? words : null;
    }

    private static IReadOnlyDictionary<string, XElement> Read(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
            : new Dictionary<string, XElement>();
    }

    /// <summary>In one line, without the "Gets" that the comments of properties begin with.</summary>
    private static string Words(XElement summary)
    {
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XText plain => plain.Value,
            XElement element when element.Attribute("cref") is { } reference => reference.Value.Split('.', '(')[^1],
            XElement element when element.Attribute("langword") is { } word => word.Value,
            XElement element => element.Value,
            _ => string.Empty,
        }));
        text = Blank().Replace(text, " ").Trim();
        text = text.StartsWith("Gets ", StringComparison.Ordinal) ? text["Gets ".Length..] : text;
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 250)]
    private static partial Regex Blank();
}
