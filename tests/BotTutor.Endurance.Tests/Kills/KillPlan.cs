namespace BotTutor.Endurance.Tests.Kills;

/// <summary>How long and how rough a run is.</summary>
/// <param name="Seed">Chooses the moments; the same seed chooses the same ones.</param>
/// <param name="Kills">How often a host is killed.</param>
/// <param name="Buyers">How many talk at the same time.</param>
internal sealed record KillPlan(int Seed, int Kills, int Buyers)
{
    /// <summary>How long a buyer waits for one answer, however many kills fall into it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that the whole run may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After how many answers, counted over all buyers, each kill comes. Early and late ones are left out: nothing would be going on.</summary>
    public IReadOnlyList<int> Moments(int answers)
    {
        var chance = new Random(Seed);
        return [.. Enumerable.Range(0, Kills).Select(_ => chance.Next(answers / 20, answers * 19 / 20)).Order()];
    }
}
