using System.ComponentModel.DataAnnotations;

namespace BotTutor.Turns.Traces;

/// <summary>Of which bots turns are recorded, and how long the records stay.</summary>
public sealed class TraceOptions
{
    public const string Section = "Trace";

    /// <summary>Gets the bots whose turns are recorded; none unless said. A trace holds what persons wrote.</summary>
    public IList<string> Bots { get; init; } = [];

    /// <summary>Gets how long a trace is kept. The default is 30 days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "366.00:00:00", ErrorMessage = "Trace:Keep should be from 00:01:00 to 366.00:00:00.")]
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Gets how often old traces are looked for. The default is an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00", ErrorMessage = "Trace:PruneEvery should be from 00:00:01 to 7.00:00:00.")]
    public TimeSpan PruneEvery { get; init; } = TimeSpan.FromHours(1);
}
