using System.Text;

namespace BotTutor.Channels.Telegram.Text;

/// <summary>Reads one line of Markdown: emphasis, code and links.</summary>
internal sealed class InlineReader
{
    private const int Deepest = 12;

    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _plain = new();
    private readonly string _text;
    private readonly TextStyle _style;
    private readonly int _depth;
    private int _place;

    private InlineReader(string text, TextStyle style, int depth) => (_text, _style, _depth) = (text, style, depth);

    public static IReadOnlyList<TextRun> Read(string text, TextStyle style) => Read(text, style, 0);

    private static List<TextRun> Read(string text, TextStyle style, int depth)
    {
        var reader = new InlineReader(text, style, depth);
        reader.ReadAll();
        return reader._runs;
    }

    private void ReadAll()
    {
        while (_place < _text.Length)
        {
            var taken = _depth < Deepest && _text[_place] switch
            {
                '\\' => Escaped(),
                '`' => Code(),
                '!' when Follows("[") => Link(_place + 1),
                '[' => Link(_place),
                '<' => Address(),
                '*' or '_' or '~' => Emphasis(_text[_place]),
                _ => false,
            };
            if (!taken)
            {
                _plain.Append(_text[_place++]);
            }
        }

        Flush();
    }

    private bool Follows(string next) => string.CompareOrdinal(_text, _place + 1, next, 0, next.Length) == 0;

    private bool Escaped()
    {
        if (_place + 1 >= _text.Length || !char.IsAscii(_text[_place + 1]) || !(char.IsPunctuation(_text[_place + 1]) || char.IsSymbol(_text[_place + 1])))
        {
            return false;
        }

        _plain.Append(_text[_place + 1]);
        _place += 2;
        return true;
    }

    private bool Code()
    {
        var ticks = Run('`', _place);
        var mark = new string('`', ticks);
        for (var end = _text.IndexOf(mark, _place + ticks, StringComparison.Ordinal); end >= 0; end = _text.IndexOf(mark, end + Run('`', end), StringComparison.Ordinal))
        {
            if (Run('`', end) == ticks)
            {
                Add(_text[(_place + ticks)..end].Trim(), _style | TextStyle.Code, null);
                _place = end + ticks;
                return true;
            }
        }

        _plain.Append(mark);
        _place += ticks;
        return true;
    }

    private bool Link(int bracket)
    {
        var close = Closing(bracket);
        if (close < 0 || close + 1 >= _text.Length || _text[close + 1] != '(')
        {
            return false;
        }

        var end = _text.IndexOf(')', close + 2);
        if (end < 0 || _text[(close + 2)..end].Trim().Split(' ')[0] is not { } target || !IsAddress(target))
        {
            return false;
        }

        Flush();
        _runs.AddRange(Read(_text[(bracket + 1)..close], _style, _depth + 1).Select(run => run with { Link = target }));
        _place = end + 1;
        return true;
    }

    private int Closing(int bracket)
    {
        var depth = 0;
        for (var place = bracket; place < _text.Length; place++)
        {
            depth += _text[place] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return place;
            }
        }

        return -1;
    }

    private bool Address()
    {
        var end = _text.IndexOf('>', _place);
        if (end < 0 || !IsAddress(_text[(_place + 1)..end]))
        {
            return false;
        }

        var address = _text[(_place + 1)..end];
        Add(address, _style, address);
        _place = end + 1;
        return true;
    }

    private bool Emphasis(char mark)
    {
        var run = Run(mark, _place);
        var width = mark == '~' ? 2 : Math.Min(run, 3);
        if (run < width || !Opens(mark, _place, run) || Closer(mark, width, _place + run) is not (> 0 and var end))
        {
            _plain.Append(mark, run);
            _place += run;
            return true;
        }

        // More marks than are meant stay outside.
        _plain.Append(mark, run - width);
        Flush();
        var style = mark == '~' ? TextStyle.Strike : width switch { 1 => TextStyle.Italic, 2 => TextStyle.Bold, _ => TextStyle.Bold | TextStyle.Italic };
        _runs.AddRange(Read(_text[(_place + run)..end], _style | style, _depth + 1));
        _place = end + width;
        return true;
    }

    private bool Opens(char mark, int place, int run) =>
        place + run < _text.Length
        && !char.IsWhiteSpace(_text[place + run])
        && (mark != '_' || place == 0 || !char.IsLetterOrDigit(_text[place - 1]));

    private int Closer(char mark, int width, int from)
    {
        for (var place = _text.IndexOf(mark, from); place >= 0 && place < _text.Length; place = _text.IndexOf(mark, place + Run(mark, place)))
        {
            var run = Run(mark, place);
            var after = place + run;
            if (place > from
                && (run == width || (run == 3 && width < 3))
                && !char.IsWhiteSpace(_text[place - 1])
                && _text[place - 1] != '\\'
                && (mark != '_' || after >= _text.Length || !char.IsLetterOrDigit(_text[after])))
            {
                return place + run - width;
            }

            if (after >= _text.Length)
            {
                break;
            }
        }

        return -1;
    }

    private int Run(char mark, int place)
    {
        var end = place;
        while (end < _text.Length && _text[end] == mark)
        {
            end++;
        }

        return end - place;
    }

    private void Add(string text, TextStyle style, string? link)
    {
        Flush();
        _runs.Add(new TextRun(text, style, link));
    }

    private void Flush()
    {
        if (_plain.Length > 0)
        {
            _runs.Add(new TextRun(_plain.ToString(), _style));
            _plain.Clear();
        }
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "tg" or "mailto" or "tel";
}
