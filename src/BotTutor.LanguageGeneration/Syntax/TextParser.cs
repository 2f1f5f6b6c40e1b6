using BotTutor.Expressions.Syntax;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Reads texts with <c>${...}</c> in them out of a file.</summary>
internal sealed class TextParser(string content, Findings findings)
{
    private const string Fence = "```";

    /// <summary>Where the last text ended: at the end of its line, or behind the fence that closes it.</summary>
    public int Place { get; private set; }

    /// <summary>Reads up to the end of the line, or up to the closing fence where one opens here; <see langword="null"/> after a mistake.</summary>
    public TextSyntax? Read(int start) =>
        string.CompareOrdinal(content, start, Fence, 0, Fence.Length) == 0 ? ReadFenced(start) : ReadLine(start, separator: '\0')?[0];

    /// <summary>Reads the values behind <c>name =</c>, apart from each other by <c>|</c>.</summary>
    public IReadOnlyList<TextSyntax>? ReadValues(int start) =>
        string.CompareOrdinal(content, start, Fence, 0, Fence.Length) == 0
            ? ReadFenced(start) is { } fenced ? [fenced] : null
            : ReadLine(start, separator: '|')?.Select(Trim).ToList();

    /// <summary>Reads all that there is as one text, line ends included.</summary>
    public TextSyntax? ReadAll(int start, int end) => ReadParts(start, end) is { } parts ? new TextSyntax(parts, start, end - start) : null;

    private TextSyntax? ReadFenced(int start)
    {
        var end = FindFence(start + Fence.Length);
        if (end < 0)
        {
            findings.AddReading(nameof(LgMessages.UnclosedText), LgMessages.UnclosedText, start, Fence.Length);
            Place = content.Length;
            return null;
        }

        Place = end + Fence.Length;
        return ReadParts(start + Fence.Length, end) is { } parts ? new TextSyntax(parts, start, Place - start) : null;
    }

    private int FindFence(int place)
    {
        var hasOpen = false;
        while (place < content.Length)
        {
            if (content[place] == '\\')
            {
                place += string.CompareOrdinal(content, place + 1, Fence, 0, Fence.Length) == 0 ? 1 + Fence.Length : 2;
            }
            else if (!hasOpen && content[place] == '$' && place + 1 < content.Length && content[place + 1] == '{')
            {
                var closing = TextScanner.EndOfExpression(content, place + 2, content.Length);
                hasOpen = closing < 0;
                place = hasOpen ? place + 2 : closing;
            }
            else if (string.CompareOrdinal(content, place, Fence, 0, Fence.Length) == 0)
            {
                return place;
            }
            else
            {
                place++;
            }
        }

        return -1;
    }

    private List<PartSyntax>? ReadParts(int start, int end)
    {
        var parts = new List<PartSyntax>();
        var plain = start;
        for (var place = start; place < end;)
        {
            if (content[place] == '\\')
            {
                place = Math.Min(place + 2, end);
            }
            else if (content[place] == '$' && place + 1 < end && content[place + 1] == '{')
            {
                AddPlain(parts, plain, place);
                var closing = AddExpression(parts, place, end);
                if (closing < 0)
                {
                    return null;
                }

                place = plain = closing;
            }
            else
            {
                place++;
            }
        }

        AddPlain(parts, plain, end);
        return parts;
    }

    private List<TextSyntax>? ReadLine(int start, char separator)
    {
        var texts = new List<TextSyntax>();
        var parts = new List<PartSyntax>();
        var begin = start;
        var plain = start;
        var also = separator == '|' ? "$|" : "$";
        var place = start;
        while (place < content.Length && content[place] is not ('\n' or '\r'))
        {
            if (content[place] == '\\')
            {
                place += place + 1 < content.Length && content[place + 1] is not ('\n' or '\r') ? 2 : 1;
            }
            else if (content[place] == '$' && place + 1 < content.Length && content[place + 1] == '{')
            {
                AddPlain(parts, plain, place, also);
                var closing = AddExpression(parts, place, content.Length);
                if (closing < 0)
                {
                    Place = EndOfLine(place);
                    return null;
                }

                place = plain = closing;
            }
            else if (content[place] == separator)
            {
                AddPlain(parts, plain, place, also);
                texts.Add(new TextSyntax(parts, begin, place - begin));
                parts = [];
                begin = plain = ++place;
            }
            else
            {
                place++;
            }
        }

        AddPlain(parts, plain, place, also);
        texts.Add(new TextSyntax(parts, begin, place - begin));
        Place = place;
        return texts;
    }

    private int EndOfLine(int place)
    {
        var end = content.IndexOf('\n', place);
        return end < 0 ? content.Length : end;
    }

    private void AddPlain(List<PartSyntax> parts, int from, int to, string also = "$")
    {
        if (to > from)
        {
            parts.Add(new PartSyntax(false, Escapes.Resolve(content.AsSpan(from, to - from).ToString().Replace("\\```", Fence, StringComparison.Ordinal), also), from));
        }
    }

    private int AddExpression(List<PartSyntax> parts, int dollar, int end)
    {
        var closing = TextScanner.EndOfExpression(content, dollar + 2, end);
        if (closing < 0)
        {
            findings.AddReading(nameof(LgMessages.UnclosedExpression), LgMessages.UnclosedExpression, dollar, 2);
            return -1;
        }

        parts.Add(new PartSyntax(true, content[(dollar + 2)..(closing - 1)], dollar + 2));
        return closing;
    }

    private static TextSyntax Trim(TextSyntax text)
    {
        var parts = text.Parts.ToList();
        if (parts.Count > 0 && !parts[0].IsExpression)
        {
            parts[0] = parts[0] with { Text = parts[0].Text.TrimStart() };
        }

        if (parts.Count > 0 && !parts[^1].IsExpression)
        {
            parts[^1] = parts[^1] with { Text = parts[^1].Text.TrimEnd() };
        }

        parts.RemoveAll(part => !part.IsExpression && part.Text.Length == 0);
        return text with { Parts = parts };
    }
}
