using BotTutor.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Polling;

/// <summary>Looks every two seconds that each configured bot is polled for: the host that did so may have died.</summary>
internal sealed class PollerKeeper(IEnumerable<IChannelPoller> pollers, IPollers keep, HostPolls polls, TimeProvider clock, ILogger<PollerKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await polls.EndAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var bots = pollers.SelectMany(poller => poller.Bots.Select(bot => (poller.ChannelId, Bot: bot))).ToList();
        if (bots.Count == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            foreach (var (channel, bot) in bots)
            {
                await KeepAsync(channel, bot, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task KeepAsync(string channel, string bot, CancellationToken cancellationToken)
    {
        try
        {
            await keep.KeepAsync(channel, bot);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next tick tries again: the cluster may just be finding out that a host died.
            logger.LogWarning(failure, "Nobody could be asked to poll for {Bot} on {Channel}; next try in {Pause}.", bot, channel, Every);
        }
    }
}
