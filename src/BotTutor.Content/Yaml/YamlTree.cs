using BotTutor.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BotTutor.Content.Yaml;

/// <summary>
/// Reads a YAML text into a tree with positions. The part of YAML that content needs is read: one document of maps,
/// lists and texts. Anchors are not, since they let a short text grow without end.
/// </summary>
internal sealed class YamlTree
{
    // Content is four levels deep at most; a text a hundred thousand brackets deep must not exhaust the stack.
    private const int DeepestNesting = 32;

    private readonly ContentReport _report;
    private readonly Parser _parser;

    private YamlTree(SourceText text, ContentReport report)
    {
        _report = report;
        _parser = new Parser(new StringReader(text.Content));
    }

    /// <returns>The root, or <see langword="null"/> when the text is empty or cannot be read, which the report then says.</returns>
    public static YamlNode? Read(SourceText text, ContentReport report)
    {
        var tree = new YamlTree(text, report);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException broken)
        {
            report.Add(ContentMessages.NotYaml(report.Source, RangeOf(broken.Start, broken.End), broken.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner answers some garbled plain texts in this way instead of with its own exception.
            report.Add(tree.NotYaml("A text without quotes goes on where it cannot."));
            return null;
        }
        catch (EndOfStreamException)
        {
            report.Add(tree.NotYaml("The text ends in the middle of something."));
            return null;
        }
    }

    private Diagnostic NotYaml(string reason)
    {
        var place = _parser.Current?.End ?? Mark.Empty;
        return ContentMessages.NotYaml(_report.Source, RangeOf(place, place), reason);
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _report.Add(ContentMessages.EmptyFile(_report.Source));
            return null;
        }

        var root = ReadNode(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            _report.Add(ContentMessages.SecondDocument(_report.Source, RangeOf(second.Start, second.End)));
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("The text ends too early.");
        var range = RangeOf(current.Start, current.End);
        if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            _report.Add(ContentMessages.AnchorNotRead(_report.Source, range));
        }

        switch (current)
        {
            case SequenceStart or MappingStart when depth >= DeepestNesting:
                _report.Add(ContentMessages.NestedTooDeep(_report.Source, range, DeepestNesting));
                _parser.SkipThisAndNestedEvents();
                return new YamlScalar("", range);

            case SequenceStart:
                return ReadList(range, depth);

            case MappingStart:
                return ReadMap(range, depth);

            case Scalar scalar:
                _parser.MoveNext();
                return new YamlScalar(scalar.Value, range);

            default:
                _parser.MoveNext();
                return new YamlScalar("", range);
        }
    }

    private YamlList ReadList(SourceRange range, int depth)
    {
        _parser.Consume<SequenceStart>();
        var nodes = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            nodes.Add(ReadNode(depth + 1));
        }

        return new YamlList(nodes, range);
    }

    private YamlMap ReadMap(SourceRange range, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                _report.Add(ContentMessages.ExpectedOneValue(_report.Source, key.Range, "a key", key.Kind));
            }
            else if (entries.Any(entry => entry.Key.Text == name.Text))
            {
                _report.Add(ContentMessages.DuplicateKey(_report.Source, key.Range, name.Text));
            }
            else
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMap(entries, range);
    }

    private static SourceRange RangeOf(Mark start, Mark end) => new(PositionOf(start), PositionOf(end));

    private static SourcePosition PositionOf(Mark mark) =>
        new((int)Math.Clamp(mark.Line, 1, int.MaxValue), (int)Math.Clamp(mark.Column, 1, int.MaxValue));
}
