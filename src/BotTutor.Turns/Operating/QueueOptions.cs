using System.ComponentModel.DataAnnotations;

namespace BotTutor.Turns.Operating;

/// <summary>How long the rows of the inbox and the outbox stay once they have ended.</summary>
public sealed class QueueOptions
{
    public const string Section = "Queues";

    /// <summary>Gets how long an answered or delivered row is kept: as long as a platform may repeat an update, or a bot may change what it said. The default is 7 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "366.00:00:00", ErrorMessage = "Queues:KeepFinished should be from 1.00:00:00 to 366.00:00:00.")]
    public TimeSpan KeepFinished { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Gets how long a row that was set aside waits for an operator. The default is 30 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "366.00:00:00", ErrorMessage = "Queues:KeepSetAside should be from 1.00:00:00 to 366.00:00:00.")]
    public TimeSpan KeepSetAside { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Gets how often old rows are looked for. The default is an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00", ErrorMessage = "Queues:PruneEvery should be from 00:00:01 to 7.00:00:00.")]
    public TimeSpan PruneEvery { get; init; } = TimeSpan.FromHours(1);
}
