using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions over XML, and the search in JSON by path.</summary>
internal static class MarkupFunctions
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0 };

    public static FunctionTable Table { get; } = new()
    {
        { "xml", Text, [Any], Xml },
        { "xPath", Any, [Any, Any], XPath },
        { "jPath", Any, [Any, Text], JPath },
    };

    private static EvaluationResult Xml(Arguments arguments)
    {
        var value = arguments[0].AsString() is { } text ? LooseJson.TryRead(text) : arguments[0];
        return value is { } readable && (readable.IsObject || readable.IsArray)
            ? EvaluationResult.Of(ElementOf("root", readable).ToString().ReplaceLineEndings("\n"))
            : arguments.Expected(0, "an object, an array, or JSON of one");
    }

    private static XElement ElementOf(string name, Value value)
    {
        var element = new XElement(XmlConvert.EncodeLocalName(name) is { Length: > 0 } usable ? usable : "item", new XAttribute("type", TypeOf(value)));
        if (value.AsObject() is { } properties)
        {
            foreach (var (property, content) in properties)
            {
                element.Add(ElementOf(property, content));
            }
        }
        else if (value.AsArray() is { } items)
        {
            foreach (var item in items)
            {
                element.Add(ElementOf("item", item));
            }
        }
        else if (!value.IsNull)
        {
            element.Value = Printable(value.AsString() ?? ValueJson.Write(value));
        }

        return element;
    }

    private static string Printable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "boolean",
        ValueKind.String => "string",
        ValueKind.Array => "array",
        ValueKind.Object => "object",
        _ => "number",
    };

    private static EvaluationResult XPath(Arguments arguments)
    {
        if (arguments.Text(0) is not { } xml || TryReadXml(xml) is not { } document)
        {
            return arguments.Expected(0, "XML");
        }

        try
        {
            return document.CreateNavigator().Evaluate(arguments.Text(1) ?? string.Empty) switch
            {
                double number => EvaluationResult.Of(number),
                bool truth => EvaluationResult.Of(truth),
                string text => EvaluationResult.Of(text),
                XPathNodeIterator nodes => Found(arguments, nodes),
                _ => arguments.Expected(1, "an XPath"),
            };
        }
        catch (XPathException)
        {
            return arguments.Expected(1, "an XPath");
        }
    }

    private static EvaluationResult Found(Arguments arguments, XPathNodeIterator nodes)
    {
        var found = new ValueArray();
        foreach (XPathNavigator node in nodes)
        {
            found.Add(Markup(node));
        }

        return found.Count == 0 ? arguments.Expected(1, "an XPath that matches something") : EvaluationResult.Of(found);
    }

    // An element comes with its text, and without the marks of what is in it.
    private static string Markup(XPathNavigator node) => node.NodeType switch
    {
        XPathNodeType.Element => new XElement(XName.Get(node.LocalName, node.NamespaceURI), node.Value).ToString().ReplaceLineEndings("\n"),
        XPathNodeType.Attribute => new XAttribute(XName.Get(node.LocalName, node.NamespaceURI), node.Value).ToString(),
        XPathNodeType.Text => new XCData(node.Value).ToString(),
        _ => node.OuterXml.ReplaceLineEndings("\n"),
    };

    private static XPathDocument? TryReadXml(string xml)
    {
        try
        {
            using var text = new StringReader(xml);
            using var reader = XmlReader.Create(text, Safe);
            return new XPathDocument(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static EvaluationResult JPath(Arguments arguments)
    {
        var value = arguments[0].AsString() is { } text ? LooseJson.TryRead(text) : arguments[0];
        if (value is not { } readable || (!readable.IsObject && !readable.IsArray))
        {
            return arguments.Expected(0, "an object, an array, or JSON of one");
        }

        if (arguments.Text(1) is not { } written || JsonPath.Parse(written) is not { } path)
        {
            return arguments.Expected(1, "a JSON path, such as $.items[0].name");
        }

        var found = path.Select(readable);
        return found.Count switch
        {
            0 => arguments.Expected(1, "a JSON path that matches something"),
            1 => EvaluationResult.Of(found[0]),
            _ => EvaluationResult.Of(new ValueArray(found)),
        };
    }
}
