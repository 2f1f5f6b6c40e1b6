using System.Globalization;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>How long and how rough a run is.</summary>
/// <param name="Seed">Chooses the moments; the same seed chooses the same ones.</param>
/// <param name="Kills">How often a host is killed.</param>
/// <param name="Buyers">How many talk at the same time.</param>
internal sealed record KillPlan(int Seed, int Kills, int Buyers)
{
    /// <summary>Gets how long a buyer waits for one answer, however many kills fall into it and whatever else the machine does.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>Gets the longest that the whole run may take. It ends a hang and measures nothing.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(8);

    /// <summary>A run of an afternoon: 200 buyers and 30 kills, or what <c>ENDURANCE_BUYERS</c>, <c>ENDURANCE_KILLS</c> and <c>ENDURANCE_SEED</c> say.</summary>
    public static KillPlan Long() => new(Told("SEED", 26), Told("KILLS", 30), Told("BUYERS", 200))
    {
        Patience = TimeSpan.FromMinutes(10),
        Limit = TimeSpan.FromHours(1),
    };

    /// <summary>After how many answers, counted over all buyers, each kill comes. Early and late ones are left out: nothing would be going on.</summary>
    public IReadOnlyList<int> Moments(int answers)
    {
        var chance = new Random(Seed);
        return [.. Enumerable.Range(0, Kills).Select(_ => chance.Next(answers / 20, answers * 19 / 20)).Order()];
    }

    private static int Told(string what, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable($"ENDURANCE_{what}"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : otherwise;
}
