using System.Text.RegularExpressions;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Reads <c>[Name</c> with its properties up to <c>]</c>.</summary>
internal sealed partial class StructureParser(string content, TextParser texts, Findings findings)
{
    private readonly List<PropertySyntax> _properties = [];
    private readonly List<(int Start, int Length)> _wrong = [];

    public int Place { get; private set; }

    public BodySyntax Read(int start)
    {
        var nameEnd = LineScanner.EndOfLine(content, start);
        var name = content[(start + 1)..nameEnd].Trim();
        Place = nameEnd;
        var isClosed = ReadLines();
        if (isClosed && FindSurplus() is { } surplus)
        {
            findings.AddReading(nameof(LgMessages.SurplusLine), LgMessages.SurplusLine, surplus, LineScanner.EndOfLine(content, surplus) - surplus);
            SkipToTemplate();
            return new BodySyntax.Structure(name, []);
        }

        Report(start, name, isClosed);
        return new BodySyntax.Structure(name, _properties);
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_][\p{L}\p{N}_.\-]*$")]
    private static partial Regex NamePattern();

    private void Report(int start, string name, bool isClosed)
    {
        if (!NamePattern().IsMatch(name))
        {
            findings.AddError(nameof(LgMessages.InvalidStructureName), LgMessages.InvalidStructureName(name), start, name.Length + 1);
        }

        if (!isClosed)
        {
            findings.AddError(nameof(LgMessages.MissingStructureEnd), LgMessages.MissingStructureEnd, start, name.Length + 1);
        }

        foreach (var (wrong, length) in _wrong)
        {
            findings.AddError(nameof(LgMessages.InvalidStructureLine), LgMessages.InvalidStructureLine, wrong, length);
        }

        if (_wrong.Count == 0 && _properties.Count == 0)
        {
            findings.AddError(nameof(LgMessages.EmptyStructure), LgMessages.EmptyStructure, start, name.Length + 1);
        }
    }

    // Whether the closing bracket was met before the next template or the end of the file.
    private bool ReadLines()
    {
        while (Place < content.Length)
        {
            var first = LineScanner.SkipBlanks(content, Place);
            var end = LineScanner.EndOfLine(content, first);
            switch (first < content.Length ? content[first] : '\n')
            {
                case '\n' or '\r':
                    Place = first + 1;
                    break;

                case '>':
                    Place = end;
                    break;

                case '#':
                    Place = first;
                    return false;

                case ']' when string.IsNullOrWhiteSpace(content[(first + 1)..end]):
                    Place = end;
                    return true;

                default:
                    ReadProperty(first, end);
                    break;
            }
        }

        return false;
    }

    private void ReadProperty(int first, int end)
    {
        if (content[first] == '$')
        {
            var inserted = texts.Read(first);
            Place = LineScanner.EndOfLine(content, texts.Place);
            if (inserted is { OnlyExpression: not null })
            {
                _properties.Add(new PropertySyntax(null, [inserted], first, Place - first));
            }
            else if (inserted is not null)
            {
                _wrong.Add((first, end - first));
            }

            return;
        }

        var equals = content.IndexOf('=', first, end - first);
        var name = equals < 0 ? string.Empty : content[first..equals].Trim();
        if (!NamePattern().IsMatch(name))
        {
            _wrong.Add((first, end - first));
            Place = end;
            return;
        }

        var values = texts.ReadValues(LineScanner.SkipBlanks(content, equals + 1));
        Place = LineScanner.EndOfLine(content, texts.Place);
        if (values is not null)
        {
            _properties.Add(new PropertySyntax(name, values, first, Place - first));
        }
    }

    private int? FindSurplus()
    {
        for (var place = Place; place < content.Length;)
        {
            place = LineScanner.SkipBlanks(content, place);
            if (place >= content.Length || content[place] == '#')
            {
                return null;
            }

            if (content[place] is not ('\n' or '\r' or '>'))
            {
                return place;
            }

            place = content[place] == '>' ? LineScanner.EndOfLine(content, place) : place + 1;
        }

        return null;
    }

    private void SkipToTemplate()
    {
        while (Place < content.Length && (LineScanner.SkipBlanks(content, Place) is var first) && (first >= content.Length || content[first] != '#'))
        {
            var end = LineScanner.EndOfLine(content, Place);
            Place = end < content.Length ? end + 1 : end;
        }
    }
}
