using BotTutor.Turns.Operating;

namespace BotTutor.Storage.Turns;

/// <summary>What the rows of both queues have in common.</summary>
internal abstract class QueuedRow
{
    /// <summary>Names the state in the filter of an index; a query uses that index only when it compares with the same constant.</summary>
    public const string IsWaiting = "status = 0";

    public const string IsSetAside = "status = 2";

    public long Id { get; init; }

    public string Bot { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Conversation { get; set; } = "";

    /// <summary>Gets when it was accepted or said.</summary>
    public DateTimeOffset At { get; init; }

    public QueueState Status { get; set; }

    public int Attempts { get; set; }

    /// <summary>Gets what it carries; nothing once it is finished, for only its ids are needed then.</summary>
    public string? Json { get; set; }

    /// <summary>Gets why it was set aside or postponed.</summary>
    public string? Reason { get; set; }
}
