namespace BotTutor.Diagnostics;

/// <summary>A text that an author wrote, with the name that messages show for it.</summary>
/// <param name="name">A path relative to the folder that was checked, or a label such as <c>inline</c>.</param>
/// <param name="content">The text; lines end with LF, CR LF or CR.</param>
public sealed class SourceText(string name, string content)
{
    private int[]? _lineStarts;

    public string Name { get; } = name;

    public string Content { get; } = content;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>Finds the line and column of a character.</summary>
    /// <param name="offset">From 0 to the text's length; what lies outside is moved to the nearer end.</param>
    public SourcePosition PositionAt(int offset)
    {
        var place = Math.Clamp(offset, 0, Content.Length);
        var found = Array.BinarySearch(LineStarts, place);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, place - LineStarts[line] + 1);
    }

    /// <summary>Finds the range of <paramref name="length"/> characters from <paramref name="offset"/>.</summary>
    public SourceRange RangeAt(int offset, int length) => new(PositionAt(offset), PositionAt(offset + length));

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < content.Length; index++)
        {
            var endsLine = content[index] == '\n' || (content[index] == '\r' && (index + 1 == content.Length || content[index + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(index + 1);
            }
        }

        return [.. starts];
    }
}
