using System.Text;
using System.Text.Json;
using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.Cards;

/// <summary>Reads a card's JSON into nodes, and notes where in the text each complaint belongs.</summary>
internal ref struct CardReader
{
    private static readonly string[] Reserved = ["$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion"];

    private readonly SourceText _source;
    private readonly FunctionTable? _functions;
    private readonly List<Diagnostic> _diagnostics;
    private readonly byte[] _utf8;
    private Utf8JsonReader _reader;

    public CardReader(SourceText source, FunctionTable? functions, List<Diagnostic> diagnostics)
    {
        _source = source;
        _functions = functions;
        _diagnostics = diagnostics;
        _utf8 = Encoding.UTF8.GetBytes(source.Content.TrimStart('\ufeff'));
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }

    public CardNode? Read()
    {
        try
        {
            _reader.Read();
            var node = ReadNode();
            if (_reader.Read())
            {
                throw new JsonException();
            }

            return node;
        }
        catch (JsonException wrong)
        {
            var place = new SourcePosition((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1);
            var message = CardMessages.InvalidJson(wrong.Message);
            _diagnostics.Add(Diagnostic.Error(nameof(CardMessages.InvalidJson), message, _source.Name, new SourceRange(place, place)));
            return null;
        }
        catch (InvalidOperationException half)
        {
            // The reader takes an escape such as \ud83d for JSON, and refuses it only where the text is asked for.
            _diagnostics.Add(Diagnostic.Error(nameof(CardMessages.InvalidJson), CardMessages.InvalidJson(half.Message), _source.Name, RangeAt(_reader.TokenStartIndex)));
            return null;
        }
    }

    private CardNode ReadNode() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadElement(),
        JsonTokenType.StartArray => ReadList(),
        JsonTokenType.String => ReadText(),
        JsonTokenType.True => new CardNode.Literal(true),
        JsonTokenType.False => new CardNode.Literal(false),
        JsonTokenType.Number => new CardNode.Literal(_reader.TryGetInt64(out var whole) ? Value.Of(whole) : _reader.GetDouble()),
        _ => new CardNode.Literal(Value.Null),
    };

    private CardNode.List ReadList()
    {
        var items = new List<CardNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode());
        }

        return new CardNode.List(items);
    }

    private CardNode.Element ReadElement()
    {
        var properties = new List<KeyValuePair<string, CardNode>>();
        CardNode? data = null;
        CardNode? when = null;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            _reader.Read();
            switch (name)
            {
                case "$data":
                    data = ReadData();
                    break;

                case "$when":
                    when = ReadWhen();
                    break;

                default:
                    var node = ReadNode();
                    if (!Reserved.Contains(name))
                    {
                        properties.Add(new(name, node));
                    }

                    break;
            }
        }

        return new CardNode.Element(properties, data, when);
    }

    // Data that stands in the card itself is taken as it is.
    private CardNode ReadData()
    {
        if (_reader.TokenType is JsonTokenType.String)
        {
            return ReadText();
        }

        using var document = JsonDocument.ParseValue(ref _reader);
        return new CardNode.Literal(ValueJson.From(document.RootElement));
    }

    private CardNode ReadWhen()
    {
        var start = _reader.TokenStartIndex;
        var node = ReadNode();
        if (node is not CardNode.Text)
        {
            _diagnostics.Add(Diagnostic.Warning(nameof(CardMessages.WhenIsNoExpression), CardMessages.WhenIsNoExpression, _source.Name, RangeAt(start)));
        }

        return node;
    }

    private CardNode ReadText()
    {
        var text = _reader.GetString()!;
        var range = RangeAt(_reader.TokenStartIndex);
        var diagnostics = _diagnostics;
        var name = _source.Name;
        var parsed = CardText.Parse(text, _functions, (code, message) => diagnostics.Add(Diagnostic.Error(code, message, name, range)));
        return parsed is null ? new CardNode.Literal(text) : new CardNode.Text(parsed);
    }

    private readonly SourceRange RangeAt(long byteOffset)
    {
        var skipped = _source.Content.Length - _source.Content.TrimStart('\ufeff').Length;
        return _source.RangeAt(skipped + Encoding.UTF8.GetCharCount(_utf8.AsSpan(0, (int)byteOffset)), 1);
    }
}
