using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>A line with something on it, without the blanks around it.</summary>
internal sealed record LuLine(SourceText File, string Text, int Offset, int Indent)
{
    public string Source => File.Name;

    public SourceRange Range => File.RangeAt(Offset, Text.Length);

    public SourceRange Stretch(int start, int length) => File.RangeAt(Offset + start, length);

    /// <summary>What stands behind the first <paramref name="count"/> characters, trimmed.</summary>
    public LuLine Behind(int count)
    {
        var rest = Text[count..];
        var trimmed = rest.TrimStart();
        return this with { Text = trimmed, Offset = Offset + count + rest.Length - trimmed.Length };
    }

    public static IEnumerable<LuLine> All(SourceText file)
    {
        var content = file.Content;
        var start = content.StartsWith('\uFEFF') ? 1 : 0;
        while (start < content.Length)
        {
            var end = content.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : content.Length;
            var line = content[start..end];
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                var indent = line.Length - line.TrimStart().Length;
                yield return new LuLine(file, trimmed, start + indent, indent);
            }

            start = end + 1;
        }
    }
}
