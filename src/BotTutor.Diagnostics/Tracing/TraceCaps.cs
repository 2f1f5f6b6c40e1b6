namespace BotTutor.Diagnostics.Tracing;

/// <summary>How much of a turn is recorded.</summary>
public sealed record TraceCaps
{
    public static TraceCaps Default { get; } = new();

    /// <summary>Gets how many entries a trace has at most; 400 unless said. Faults and limits are kept beyond that.</summary>
    public int Entries { get; init; } = 400;

    /// <summary>Gets how many changes, templates and replies are each kept of an action; 40 unless said.</summary>
    public int Details { get; init; } = 40;

    /// <summary>Gets how many characters a text has at most; 400 unless said.</summary>
    public int TextLength { get; init; } = 400;

    /// <summary>Gets how many characters all texts together have at most, roughly; 200,000 unless said.</summary>
    public int TotalLength { get; init; } = 200_000;
}
