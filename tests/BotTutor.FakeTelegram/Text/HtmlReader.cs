using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Text;

/// <summary>Reads the platform's HTML as strictly as it does: few tags, all of them closed in order.</summary>
internal ref struct HtmlReader
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["tg-spoiler"] = "spoiler",
        ["span"] = "spoiler",
        ["a"] = "text_link",
        ["tg-emoji"] = "custom_emoji",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    private readonly string _html;
    private readonly StringBuilder _text = new();
    private readonly JsonArray _entities = [];
    private readonly Stack<Open> _open = new();
    private int _place;

    private HtmlReader(string html) => _html = html;

    public static FormattedText Read(string html)
    {
        var reader = new HtmlReader(html);
        reader.ReadAll();
        return FormattedText.Trimmed(reader._text.ToString(), reader._entities);
    }

    private void ReadAll()
    {
        while (_place < _html.Length)
        {
            switch (_html[_place])
            {
                case '<' when _place + 1 < _html.Length && _html[_place + 1] == '/':
                    ReadEnd();
                    break;

                case '<':
                    ReadStart();
                    break;

                case '&':
                    ReadReference();
                    break;

                default:
                    _text.Append(_html[_place++]);
                    break;
            }
        }

        if (_open.TryPeek(out var left))
        {
            throw Wrong($"Can't find end tag corresponding to start tag \"{left.Tag}\"");
        }
    }

    private void ReadStart()
    {
        var begin = _place++;
        var name = Word();
        if (!Kinds.TryGetValue(name, out var kind))
        {
            throw Wrong($"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}");
        }

        var attributes = Attributes(name, begin);
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
        {
            throw Wrong($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        }

        _open.Push(new Open(name, kind, _text.Length, attributes));
    }

    private void ReadEnd()
    {
        var begin = _place;
        _place += 2;
        var name = Word();
        while (_place < _html.Length && char.IsWhiteSpace(_html[_place]))
        {
            _place++;
        }

        if (_place >= _html.Length || _html[_place] != '>')
        {
            throw Wrong($"Unclosed end tag at byte offset {Bytes(begin)}");
        }

        _place++;
        if (!_open.TryPop(out var open))
        {
            throw Wrong($"Unexpected end tag at byte offset {Bytes(begin)}");
        }

        if (name.Length > 0 && name != open.Tag)
        {
            throw Wrong($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{open.Tag}>\", found \"</{name}>\"");
        }

        Close(open);
    }

    private readonly void Close(Open open)
    {
        var length = _text.Length - open.Begin;
        if (length == 0)
        {
            return;
        }

        var entity = new JsonObject { ["offset"] = open.Begin, ["length"] = length, ["type"] = open.Kind };
        if (open.Kind == "text_link")
        {
            // A link without an address is plain text, unless the text itself is one.
            var url = open.Attributes.GetValueOrDefault("href") ?? _text.ToString(open.Begin, length);
            if (!Uri.TryCreate(url, UriKind.Absolute, out _))
            {
                return;
            }

            entity["url"] = url;
        }

        _entities.Add(entity);
    }

    private Dictionary<string, string> Attributes(string tag, int begin)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            while (_place < _html.Length && char.IsWhiteSpace(_html[_place]))
            {
                _place++;
            }

            if (_place >= _html.Length)
            {
                throw Wrong($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
            }

            if (_html[_place] == '>')
            {
                _place++;
                return attributes;
            }

            var name = Word();
            if (name.Length == 0)
            {
                throw Wrong($"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}");
            }

            attributes[name] = _place < _html.Length && _html[_place] == '=' ? Quoted(tag, begin) : "";
        }
    }

    private string Quoted(string tag, int begin)
    {
        _place++;
        if (_place >= _html.Length || _html[_place] is not ('"' or '\''))
        {
            throw Wrong($"Expected quoted value in the tag \"{tag}\" at byte offset {Bytes(begin)}");
        }

        var end = _html.IndexOf(_html[_place], _place + 1);
        if (end < 0)
        {
            throw Wrong($"Unclosed start tag at byte offset {Bytes(begin)}");
        }

        var value = _html[(_place + 1)..end];
        _place = end + 1;
        return System.Net.WebUtility.HtmlDecode(value);
    }

    private string Word()
    {
        var begin = _place;
        while (_place < _html.Length && (char.IsAsciiLetterOrDigit(_html[_place]) || _html[_place] == '-'))
        {
            _place++;
        }

        return _html[begin.._place].ToLowerInvariant();
    }

    /// <summary>Four names and any number are known; whatever else begins with an ampersand is text.</summary>
    private void ReadReference()
    {
        var end = _html.IndexOf(';', _place);
        var name = end > _place && end - _place <= 10 ? _html[(_place + 1)..end] : "";
        var decoded = name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            ['#', 'x', ..] when int.TryParse(name.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex) && Rune.IsValid(hex) => new Rune(hex).ToString(),
            ['#', ..] when int.TryParse(name.AsSpan(1), CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) => new Rune(number).ToString(),
            _ => null,
        };
        _text.Append(decoded ?? "&");
        _place = decoded is null ? _place + 1 : end + 1;
    }

    private readonly int Bytes(int place) => Encoding.UTF8.GetByteCount(_html.AsSpan(0, place));

    private static ApiFault Wrong(string what) => ApiFault.BadRequest($"can't parse entities: {what}");

    private sealed record Open(string Tag, string Kind, int Begin, Dictionary<string, string> Attributes);
}
