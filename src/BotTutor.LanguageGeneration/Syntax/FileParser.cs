using System.Text.RegularExpressions;
using BotTutor.Diagnostics;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Reads a file: options, comments, imports and templates.</summary>
internal sealed partial class FileParser(SourceText source)
{
    private readonly string _content = source.Content;
    private readonly Findings _findings = new(source);
    private readonly List<ImportSyntax> _imports = [];
    private readonly List<TemplateSyntax> _templates = [];
    private GenerationOptions _options = new();
    private int _place;

    public FileSyntax Read()
    {
        while (_place < _content.Length)
        {
            var first = SkipBlanks(_place);
            var end = EndOfLine(first);
            if (first == end)
            {
                _place = end + 1;
                continue;
            }

            _place = end;
            ReadLine(first, end);
        }

        return new FileSyntax(source, _options, _imports, _templates, _findings);
    }

    [GeneratedRegex(@"^>\s*!#\s*@([A-Za-z]+)\s*=\s*(.*?)\s*$")]
    private static partial Regex OptionPattern();

    [GeneratedRegex(@"^\[[^\[\]]*\]\s*\(([^()]*)\)(?:\s+as\s+([\w.]+))?\s*$")]
    private static partial Regex ImportPattern();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$")]
    private static partial Regex TemplateNamePattern();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex ParameterPattern();

    private void ReadLine(int first, int end)
    {
        var line = _content[first..end];
        switch (line[0])
        {
            case '>':
                if (OptionPattern().Match(line) is { Success: true } option)
                {
                    _options = _options.With(option.Groups[1].Value, option.Groups[2].Value);
                }

                break;

            case '#':
                ReadTemplate(first, line);
                break;

            case '[' when ImportPattern().Match(line) is { Success: true } import:
                var alias = import.Groups[2].Success ? import.Groups[2].Value : null;
                _imports.Add(new ImportSyntax(IdOf(import.Groups[1].Value), alias, first, line.Length));
                break;

            default:
                _findings.AddReading(nameof(LgMessages.UnknownLine), LgMessages.UnknownLine, first, line.Length);
                break;
        }
    }

    // What stands before a number sign names a namespace that file names do not need.
    private static string IdOf(string written) => written[(written.LastIndexOf('#') + 1)..].Trim();

    private void ReadTemplate(int offset, string line)
    {
        var header = line[1..].Trim();
        var open = header.IndexOf('(', StringComparison.Ordinal);
        var name = (open < 0 ? header : header[..open]).Trim();
        var parameters = open < 0 ? [] : ParametersOf(header[open..], offset, line.Length);
        if (!TemplateNamePattern().IsMatch(name))
        {
            _findings.AddReading(nameof(LgMessages.InvalidTemplateName), LgMessages.InvalidTemplateName(name), offset, line.Length);
            parameters = null;
        }

        // The body of a template that cannot be called is skipped without a word: its name is to be mended first.
        var body = new BodyParser(_content, parameters is null ? new Findings(source) : _findings);
        var read = body.Read(_place);
        _place = body.Place;
        if (parameters is not null)
        {
            _templates.Add(new TemplateSyntax(name, parameters, source, offset, read));
        }
    }

    private string[]? ParametersOf(string written, int offset, int length)
    {
        if (written[^1] != ')')
        {
            _findings.AddReading(nameof(LgMessages.UnclosedParameters), LgMessages.UnclosedParameters, offset, length);
            return null;
        }

        var inside = written[1..^1];
        if (string.IsNullOrWhiteSpace(inside))
        {
            return [];
        }

        var names = inside.Split(',', StringSplitOptions.TrimEntries);
        if (Array.Find(names, name => !ParameterPattern().IsMatch(name)) is { } wrong)
        {
            _findings.AddReading(nameof(LgMessages.InvalidParameter), LgMessages.InvalidParameter(wrong), offset, length);
            return null;
        }

        return names;
    }

    private int SkipBlanks(int place)
    {
        while (place < _content.Length && _content[place] is ' ' or '\t' or '\r' or '\u00a0' or '\ufeff')
        {
            place++;
        }

        return place;
    }

    private int EndOfLine(int place)
    {
        var end = place >= _content.Length ? -1 : _content.AsSpan(place).IndexOfAny('\r', '\n');
        return end < 0 ? _content.Length : place + end;
    }
}
