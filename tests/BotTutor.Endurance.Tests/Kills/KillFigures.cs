using System.Globalization;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>What a run came to.</summary>
internal sealed record KillFigures
{
    public required int Kills { get; init; }

    public required int Messages { get; init; }

    public required int Replies { get; init; }

    public required int Duplicates { get; init; }

    /// <summary>Gets the duplicates of the conversation that has most.</summary>
    public required int MostDuplicates { get; init; }

    /// <summary>Gets of how many replies the hosts have told that they might come twice.</summary>
    public required int PossibleDuplicates { get; init; }

    /// <summary>Gets the longest time from a kill to the next answer to anybody.</summary>
    public required TimeSpan SlowestRecovery { get; init; }

    /// <summary>Gets the longest time that one buyer waited for one answer.</summary>
    public required TimeSpan SlowestAnswer { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {Messages} messages, {Replies} replies, {Duplicates} duplicates (at most {MostDuplicates} in a conversation, {PossibleDuplicates} counted as possible), slowest recovery {SlowestRecovery.TotalSeconds:0.0} s, slowest answer {SlowestAnswer.TotalSeconds:0.0} s, {Elapsed.TotalSeconds:0} s in all");
}
