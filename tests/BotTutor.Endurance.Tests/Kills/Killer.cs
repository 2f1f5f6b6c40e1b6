using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Kills one host at a time at the planned moments, and starts it again.</summary>
internal sealed class Killer(IReadOnlyList<HostProcess> hosts, KillPlan plan, Answers answers)
{
    /// <summary>How many messages may be under way when a moment comes.</summary>
    private const int UnderWay = 40;

    /// <summary>How often a host is started again that ended by itself, as one does whose database restarts just then.</summary>
    private const int Starts = 10;

    /// <summary>One start in so many is cut off before the host is ready.</summary>
    private const int CutStarts = 6;

    private readonly Random _chance = new(plan.Seed + 1);

    public int Kills { get; private set; }

    public async Task RunAsync(IReadOnlyList<int> moments, CancellationToken cancellationToken)
    {
        try
        {
            answers.Allow(moments[0] + UnderWay);
            for (var kill = 0; kill < moments.Count; kill++)
            {
                await answers.ReachAsync(moments[kill]).WaitAsync(cancellationToken);
                answers.Allow((kill + 1 < moments.Count ? moments[kill + 1] : moments[kill]) + UnderWay);
                await KillAsync(hosts[_chance.Next(hosts.Count)], cancellationToken);
            }
        }
        finally
        {
            answers.Allow(int.MaxValue);
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

        await ReadyAsync(host, cancellationToken);
    }

    private static async Task ReadyAsync(HostProcess host, CancellationToken cancellationToken)
    {
        for (var start = 1; ; start++)
        {
            try
            {
                await host.ReadyAsync(cancellationToken);
                return;
            }
            catch (InvalidOperationException) when (start < Starts)
            {
                host.Start();
            }
        }
    }
}
