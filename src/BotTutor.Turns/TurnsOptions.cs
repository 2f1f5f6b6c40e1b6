using System.ComponentModel.DataAnnotations;

namespace BotTutor.Turns;

/// <summary>How hard the house tries to answer.</summary>
public sealed class TurnsOptions
{
    public const string Section = "Turns";

    /// <summary>
    /// Gets how many conversations are answered at the same time. The default is 8 for each processor: a turn may wait for somebody else's network, but where all
    /// of them fight for a busy processor, more at once come to nothing together within <see cref="TimeLimit"/>.
    /// </summary>
    [Range(1, 10_000, ErrorMessage = "Turns:AtOnce should be from 1 to 10000.")]
    public int AtOnce { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>Gets how often a failing turn is tried before its activity is set aside. The default is 3.</summary>
    [Range(1, 20, ErrorMessage = "Turns:Attempts should be from 1 to 20.")]
    public int Attempts { get; init; } = 3;

    /// <summary>Gets how often a turn starts over because somebody else changed what it had read. The default is 20.</summary>
    [Range(1, 1_000, ErrorMessage = "Turns:Reruns should be from 1 to 1000.")]
    public int Reruns { get; init; } = 20;

    /// <summary>Gets how long one attempt may take. The default is 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00", ErrorMessage = "Turns:TimeLimit should be from 00:00:00.100 to 00:05:00.")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets how often a host looks for rows that nobody works at. The default is 2 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00", ErrorMessage = "Turns:LookEvery should be from 00:00:00.100 to 00:10:00.")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(2);
}
