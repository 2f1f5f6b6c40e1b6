namespace BotTutor.Diagnostics;

/// <summary>A place in an author's text, counted as editors count: the first line and the first column are 1.</summary>
public readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>Where every text begins.</summary>
    public static SourcePosition Start { get; } = new(1, 1);

    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) =>
        Line == other.Line ? Column.CompareTo(other.Column) : Line.CompareTo(other.Line);

    /// <summary>Written as in a compiler's message: <c>3,14</c>.</summary>
    public override string ToString() => $"{Line},{Column}";
}
