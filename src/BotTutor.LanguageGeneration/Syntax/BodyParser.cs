namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Reads what stands below the name of a template, up to the next template.</summary>
internal sealed class BodyParser(string content, Findings findings)
{
    private readonly TextParser _texts = new(content, findings);

    // After a mistake that leaves open where things end, the rest of the body would only raise false alarms.
    private bool _isBroken;

    /// <summary>Where the body ended: at the beginning of the line of the next template, or at the end of the file.</summary>
    public int Place { get; private set; }

    public BodySyntax Read(int start)
    {
        Place = start;
        var branches = new List<BranchSyntax>();
        var texts = new List<TextSyntax>();
        while (!_isBroken && NextLine() is { } line)
        {
            if (content[line] == '[' && branches.Count == 0 && texts.Count == 0)
            {
                var structure = new StructureParser(content, _texts, findings);
                var body = structure.Read(line);
                Place = structure.Place;
                return body;
            }

            if (content[line] != '-')
            {
                findings.AddError(nameof(LgMessages.InvalidBodyLine), LgMessages.InvalidBodyLine, line, LineScanner.EndOfLine(content, line) - line);
                Place = LineScanner.EndOfLine(content, line);
                continue;
            }

            ReadDash(LineScanner.SkipBlanks(content, line + 1), branches, texts);
        }

        if (!_isBroken)
        {
            return BodyOf(branches, texts);
        }

        SkipToTemplate();
        return new BodySyntax.Broken();
    }

    private void SkipToTemplate()
    {
        while (NextLine() is { } line)
        {
            Place = LineScanner.EndOfLine(content, line);
        }
    }

    private static BodySyntax BodyOf(List<BranchSyntax> branches, List<TextSyntax> texts) => branches switch
    {
        [] => texts.Count == 0 ? new BodySyntax.Empty() : new BodySyntax.Variations(texts),
        [{ Kind: BranchKind.If or BranchKind.ElseIf or BranchKind.Else }, ..] => new BodySyntax.Conditions(branches),
        _ => new BodySyntax.Switch(branches),
    };

    private void ReadDash(int start, List<BranchSyntax> branches, List<TextSyntax> texts)
    {
        var (kind, length) = BranchWords.Find(content, start);
        if (kind is not { } word)
        {
            if (ReadText(start) is { } text)
            {
                (branches.Count == 0 ? texts : (List<TextSyntax>)branches[^1].Texts).Add(text);
            }

            return;
        }

        var head = ReadHead(start, length);
        if (texts.Count > 0 || (branches.Count > 0 && IsSwitching(branches[0].Kind) != IsSwitching(word)))
        {
            findings.AddReading(nameof(LgMessages.MixedBody), LgMessages.MixedBody, start, length);
            _isBroken = true;
            return;
        }

        branches.Add(new BranchSyntax(word, head, new List<TextSyntax>()));
    }

    private static bool IsSwitching(BranchKind kind) => kind is BranchKind.Switch or BranchKind.Case or BranchKind.Default;

    private TextSyntax ReadHead(int start, int length)
    {
        var head = _texts.Read(LineScanner.SkipBlanks(content, start + length));
        _isBroken |= head is null;
        Place = _texts.Place;
        var written = new TextSyntax(head?.Parts ?? [], start, Math.Max(length, Place - start));
        return written;
    }

    private TextSyntax? ReadText(int start)
    {
        var text = _texts.Read(start);
        _isBroken |= text is null;
        Place = _texts.Place;
        var end = LineScanner.EndOfLine(content, Place);
        var rest = content[Place..end];
        if (text is not null && !string.IsNullOrWhiteSpace(rest))
        {
            findings.AddReading(nameof(LgMessages.SurplusText), LgMessages.SurplusText(rest.Trim()), Place, rest.Length);
            _isBroken = true;
        }

        Place = end;
        return text;
    }

    /// <summary>The first character of the next line that says something; nothing at the next template and at the end.</summary>
    private int? NextLine()
    {
        while (Place < content.Length)
        {
            var first = LineScanner.SkipBlanks(content, Place);
            if (first >= content.Length)
            {
                break;
            }

            switch (content[first])
            {
                case '\n' or '\r':
                    Place = first + 1;
                    break;

                case '>':
                    Place = LineScanner.EndOfLine(content, first);
                    break;

                case '#':
                    Place = first;
                    return null;

                default:
                    return first;
            }
        }

        Place = content.Length;
        return null;
    }
}
