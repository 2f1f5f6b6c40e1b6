using System.Text;
using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>Reads one example: its words, its labels, and the pattern in it if it has slots, options or alternatives.</summary>
internal sealed class LuUtteranceParser
{
    private const int DeepestNesting = 16;

    private readonly string _line;
    private readonly string _source;
    private readonly Func<int, int, SourceRange> _range;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<LuLabel> _labels = [];
    private readonly StringBuilder _text = new();
    private bool _isPattern;
    private bool _saidUnclosed;
    private int _labelled;
    private int _at;

    private LuUtteranceParser(string line, string source, Func<int, int, SourceRange> range, List<Diagnostic> diagnostics)
    {
        _line = line;
        _source = source;
        _range = range;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads what stands behind the dash.</summary>
    /// <param name="line">The example as written.</param>
    /// <param name="source">The file, for messages.</param>
    /// <param name="range">Finds a stretch of the example in the file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static LuUtterance Parse(string line, string source, Func<int, int, SourceRange> range, List<Diagnostic> diagnostics)
    {
        var parser = new LuUtteranceParser(line, source, range, diagnostics);
        var pattern = parser.Sequence(stops: string.Empty, depth: 0);
        return parser._isPattern
            ? new LuUtterance(line, [], pattern)
            : new LuUtterance(parser._text.ToString(), parser._labels);
    }

    private LuPattern Sequence(string stops, int depth)
    {
        var parts = new List<LuPatternPart>();
        var words = new StringBuilder();
        while (_at < _line.Length && !stops.Contains(_line[_at], StringComparison.Ordinal))
        {
            var start = _at;
            if (Part(depth) is { } part)
            {
                Flush(parts, words);
                parts.Add(part);
            }
            else if (_at == start)
            {
                Literal(words);
            }
            else
            {
                // A label: its value was written to the text, and to the pattern as plain words.
                words.Append(_text, _text.Length - _labelled, _labelled);
            }
        }

        Flush(parts, words);
        return new LuPattern(parts);
    }

    private LuPatternPart? Part(int depth)
    {
        if (depth >= DeepestNesting)
        {
            return null;
        }

        return _line[_at] switch
        {
            '{' => Brace(depth),
            '[' when Closes(']') => Optional(depth),
            '(' when Closes(')') && _line.AsSpan(_at, Close(')') - _at).Contains('|') => Choice(depth),
            _ => null,
        };
    }

    private LuPatternPart.Slot? Brace(int depth)
    {
        var open = _at;
        var close = Matching(open);
        if (close < 0)
        {
            if (!_saidUnclosed)
            {
                _saidUnclosed = true;
                _diagnostics.Add(LuMessages.UnclosedBrace(_source, _range(open, 1)));
            }

            return null;
        }

        var inside = _line.AsSpan(open + 1, close - open - 1);
        var equals = inside.IndexOf('=');
        var (entity, role) = Named((equals < 0 ? inside : inside[..equals]).Trim().ToString());
        if (entity.Length == 0)
        {
            _diagnostics.Add(LuMessages.LabelWithoutName(_source, _range(open, close - open + 1)));
        }

        if (equals < 0)
        {
            _isPattern = true;
            _at = close + 1;
            return new LuPatternPart.Slot(entity, role);
        }

        Label(entity, role, open + equals + 2, close, depth);
        return null;
    }

    /// <summary>Reads a labelled value, which may hold labels itself.</summary>
    private void Label(string entity, string? role, int from, int close, int depth)
    {
        _at = from;
        while (_at < close && _line[_at] == ' ')
        {
            _at++;
        }

        var start = _text.Length;
        var scratch = new StringBuilder();
        while (_at < close)
        {
            var before = _at;
            if (_line[_at] == '{' && depth < DeepestNesting)
            {
                Brace(depth + 1);
            }

            if (_at == before)
            {
                Literal(scratch);
            }
        }

        _at = close + 1;
        _labelled = _text.Length - start;
        if (entity.Length > 0 && _labelled > 0)
        {
            _labels.Add(new LuLabel(entity, role, start, _labelled));
        }
    }

    private LuPatternPart.Optional Optional(int depth)
    {
        _isPattern = true;
        _at++;
        var inner = Sequence("]", depth + 1);
        _at++;
        return new LuPatternPart.Optional(inner);
    }

    private LuPatternPart.Choice Choice(int depth)
    {
        _isPattern = true;
        var branches = new List<LuPattern>();
        do
        {
            _at++;
            branches.Add(Sequence("|)", depth + 1));
        }
        while (_at < _line.Length && _line[_at] == '|');

        _at++;
        return new LuPatternPart.Choice(branches);
    }

    private void Literal(StringBuilder words)
    {
        if (_line[_at] == '\\' && _at + 1 < _line.Length && "{}[]()|\\".Contains(_line[_at + 1], StringComparison.Ordinal))
        {
            _at++;
        }

        words.Append(_line[_at]);
        _text.Append(_line[_at]);
        _at++;
    }

    private bool Closes(char close) => Close(close) > _at;

    private int Close(char close) => _line.IndexOf(close, _at + 1);

    private int Matching(int open)
    {
        var depth = 0;
        for (var index = open; index < _line.Length; index++)
        {
            switch (_line[index])
            {
                case '\\':
                    index++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return index;
                default:
                    break;
            }
        }

        return -1;
    }

    private static (string Entity, string? Role) Named(string name)
    {
        var plain = name.TrimStart('@').Trim();
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (plain, null) : (plain[..colon].Trim(), plain[(colon + 1)..].Trim());
    }

    private static void Flush(List<LuPatternPart> parts, StringBuilder words)
    {
        if (words.Length > 0)
        {
            parts.Add(new LuPatternPart.Words(words.ToString()));
            words.Clear();
        }
    }
}
