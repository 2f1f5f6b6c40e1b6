using System.Text;
using System.Text.Json;
using BotTutor.Diagnostics;

namespace BotTutor.Dialogs.Declarative;

/// <summary>A JSON text with places: comments and trailing commas are welcome, as the editors of the format allow them.</summary>
internal sealed class SourceJson
{
    private readonly SourceText _text;
    private readonly byte[] _bytes;

    private SourceJson(SourceText text)
    {
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text.Content);
    }

    public SourceNode? Root { get; private set; }

    public Diagnostic? Broken { get; private set; }

    public SourceText Text => _text;

    public static SourceJson Parse(SourceText text)
    {
        var json = new SourceJson(text);
        var reader = new Utf8JsonReader(json._bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 });
        try
        {
            reader.Read();
            json.Root = Read(ref reader);
            reader.Read();
        }
        catch (JsonException broken)
        {
            var line = (int)(broken.LineNumber ?? 0) + 1;
            var column = json.Column(line, (int)(broken.BytePositionInLine ?? 0));
            json.Root = null;
            json.Broken = Diagnostic.Error("BrokenJson", DeclarativeMessages.BrokenJson(broken.Message), text.Name, SourceRange.At(line, column));
        }

        catch (InvalidOperationException half)
        {
            // The reader takes an escape such as \ud83d for JSON, and refuses it only where the text is asked for.
            var place = (int)reader.TokenStartIndex;
            json.Root = null;
            json.Broken = Diagnostic.Error("BrokenJson", DeclarativeMessages.BrokenJson(half.Message), text.Name, json.Range(place, place));
        }

        return json;
    }

    public SourceRange RangeOf(SourceNode node) => Range(node.Start, node.End);

    public SourceRange Range(int start, int end) => new(PositionAt(start), PositionAt(end));

    private static SourceNode Read(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        SourceNode node;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                node = new SourceNode(JsonValueKind.Object, start);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, from, to) = (reader.GetString()!, (int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                    reader.Read();
                    node.Properties.Add(new SourceProperty(name, from, to, Read(ref reader)));
                }

                break;

            case JsonTokenType.StartArray:
                node = new SourceNode(JsonValueKind.Array, start);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    node.Items.Add(Read(ref reader));
                }

                break;

            case JsonTokenType.String:
                node = new SourceNode(JsonValueKind.String, start) { Text = reader.GetString()! };
                break;

            case JsonTokenType.Number:
                node = new SourceNode(JsonValueKind.Number, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
                break;

            default:
                var kind = reader.TokenType switch { JsonTokenType.True => JsonValueKind.True, JsonTokenType.False => JsonValueKind.False, _ => JsonValueKind.Null };
                node = new SourceNode(kind, start);
                break;
        }

        node.End = (int)reader.BytesConsumed;
        return node;
    }

    private SourcePosition PositionAt(int bytes)
    {
        var offset = _bytes.Length == _text.Content.Length ? bytes : Encoding.UTF8.GetCharCount(_bytes, 0, Math.Clamp(bytes, 0, _bytes.Length));
        return _text.PositionAt(offset);
    }

    /// <summary>Columns count characters, the reader counts bytes.</summary>
    private int Column(int line, int bytes)
    {
        var lines = _text.Content.Split('\n');
        var written = line <= lines.Length ? Encoding.UTF8.GetBytes(lines[line - 1]) : [];
        return Encoding.UTF8.GetCharCount(written, 0, Math.Min(bytes, written.Length)) + 1;
    }
}
