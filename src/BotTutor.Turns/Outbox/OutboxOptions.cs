using System.ComponentModel.DataAnnotations;

namespace BotTutor.Turns.Outbox;

/// <summary>How hard the house tries to deliver.</summary>
public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>Gets to how many conversations is sent at the same time. The default is 32.</summary>
    [Range(1, 10_000, ErrorMessage = "Outbox:AtOnce should be from 1 to 10000.")]
    public int AtOnce { get; init; } = 32;

    /// <summary>Gets how often a request is tried that the platform does not take, before it is set aside. The default is 20, which is about an hour and a half.</summary>
    [Range(1, 1_000, ErrorMessage = "Outbox:Attempts should be from 1 to 1000.")]
    public int Attempts { get; init; } = 20;

    /// <summary>Gets the pause after the first refusal; each further one doubles it, with a random part. The default is a second.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:01:00", ErrorMessage = "Outbox:FirstPause should be from 00:00:00.010 to 00:01:00.")]
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the longest pause that is chosen here; a platform may ask for a longer one. The default is 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "06:00:00", ErrorMessage = "Outbox:LongestPause should be from 00:00:00.010 to 06:00:00.")]
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how long one request may take before it counts as unanswered. The default is 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00", ErrorMessage = "Outbox:TimeLimit should be from 00:00:00.100 to 00:05:00.")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);
}
