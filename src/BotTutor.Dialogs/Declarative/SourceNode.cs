using System.Globalization;
using System.Numerics;
using System.Text.Json;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>A piece of JSON with its place in the text.</summary>
internal sealed class SourceNode(JsonValueKind kind, int start)
{
    public JsonValueKind Kind { get; } = kind;

    /// <summary>Where it begins, in bytes.</summary>
    public int Start { get; } = start;

    /// <summary>The place behind its end, in bytes.</summary>
    public int End { get; set; }

    /// <summary>The text of a string, the digits of a number.</summary>
    public string Text { get; init; } = string.Empty;

    public List<SourceProperty> Properties { get; } = [];

    public List<SourceNode> Items { get; } = [];

    public bool IsString => Kind == JsonValueKind.String;

    public SourceNode? this[string name] => Properties.Find(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;

    public Value ToValue()
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                var value = new ValueObject();
                foreach (var property in Properties)
                {
                    value[property.Name] = property.Value.ToValue();
                }

                return value;

            case JsonValueKind.Array:
                return new ValueArray(Items.Select(item => item.ToValue()));

            case JsonValueKind.String:
                return Text;

            case JsonValueKind.Number:
                return Number();

            case JsonValueKind.True:
                return Value.True;

            case JsonValueKind.False:
                return Value.False;

            default:
                return Value.Null;
        }
    }

    private Value Number() =>
        long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : Text.AsSpan().ContainsAny('.', 'e', 'E') ? double.Parse(Text, CultureInfo.InvariantCulture)
        : Value.Of(BigInteger.Parse(Text, CultureInfo.InvariantCulture));
}

/// <summary>A property with the place of its name.</summary>
internal sealed record SourceProperty(string Name, int Start, int End, SourceNode Value);
