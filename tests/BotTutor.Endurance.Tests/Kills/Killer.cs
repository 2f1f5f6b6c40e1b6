using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Kills one host at a time at the planned moments, and starts it again.</summary>
internal sealed class Killer(IReadOnlyList<HostProcess> hosts, KillPlan plan, Answers answers)
{
    /// <summary>One start in so many is cut off before the host is ready.</summary>
    private const int CutStarts = 6;

    private readonly Random _chance = new(plan.Seed + 1);

    public int Kills { get; private set; }

    public async Task RunAsync(IReadOnlyList<int> moments, CancellationToken cancellationToken)
    {
        foreach (var moment in moments)
        {
            await answers.ReachAsync(moment).WaitAsync(cancellationToken);
            await KillAsync(hosts[_chance.Next(hosts.Count)], cancellationToken);
        }
    }

    private async Task KillAsync(HostProcess host, CancellationToken cancellationToken)
    {
        await Task.Delay(_chance.Next(60), cancellationToken);
        answers.Killed();
        await host.KillAsync();
        Kills++;
        host.Start();
        if (_chance.Next(CutStarts) == 0)
        {
            await Task.Delay(_chance.Next(3_000), cancellationToken);
            await host.KillAsync();
            Kills++;
            host.Start();
        }

        await host.ReadyAsync(cancellationToken);
    }
}
