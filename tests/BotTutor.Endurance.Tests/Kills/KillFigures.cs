using System.Globalization;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>What a run came to.</summary>
internal sealed record KillFigures(int Kills, int Messages, int Replies, int Duplicates, int MostDuplicates, TimeSpan SlowestRecovery, TimeSpan Elapsed)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {Messages} messages, {Replies} replies, {Duplicates} duplicates (at most {MostDuplicates} in a conversation), slowest recovery {SlowestRecovery.TotalSeconds:0.0} s, {Elapsed.TotalSeconds:0} s in all");
}
