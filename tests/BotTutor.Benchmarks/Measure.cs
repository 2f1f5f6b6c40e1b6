namespace BotTutor.Benchmarks;

/// <summary>A row of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The figure with its unit.</param>
/// <param name="Aim">What it should reach; empty where nothing is promised.</param>
internal sealed record Measure(string What, string Value, string Aim = "")
{
    /// <summary>Gets the figure of a rate, by which it is set beside another's.</summary>
    public double? PerSecond { get; init; }

    /// <summary>Gets the figure of another runtime on the same work, or why there is none; null where nobody else is timed.</summary>
    public string? Peer { get; init; }

    /// <summary>Gets how many times the other's rate ours is.</summary>
    public string Ratio { get; init; } = "";

    /// <summary>Gets whether this must never be; the program then ends with 1.</summary>
    public bool Failed { get; init; }
}
