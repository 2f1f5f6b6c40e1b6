namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Finds the edges of a line in a template's text.</summary>
internal static class LineScanner
{
    /// <summary>The first place from <paramref name="place"/> on that is no blank; line ends are none.</summary>
    public static int SkipBlanks(string content, int place)
    {
        while (place < content.Length && content[place] is ' ' or '\t' or '\u00a0' or '\ufeff')
        {
            place++;
        }

        return place;
    }

    /// <summary>The place of the line's end, or the text's.</summary>
    public static int EndOfLine(string content, int place)
    {
        var end = place >= content.Length ? -1 : content.AsSpan(place).IndexOfAny('\r', '\n');
        return end < 0 ? content.Length : place + end;
    }
}
