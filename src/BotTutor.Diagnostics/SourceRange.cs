namespace BotTutor.Diagnostics;

/// <summary>A stretch of an author's text; <paramref name="End"/> is the position behind its last character.</summary>
public readonly record struct SourceRange(SourcePosition Start, SourcePosition End)
{
    /// <summary>The range that stands for a text as a whole, such as a file that is empty.</summary>
    public static SourceRange Whole { get; } = new(SourcePosition.Start, SourcePosition.Start);

    /// <summary>A range without length, for what is missing at a place.</summary>
    public static SourceRange At(int line, int column) => new(new(line, column), new(line, column));
}
