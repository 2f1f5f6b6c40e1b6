using BotTutor.Channels;
using BotTutor.Turns.Polling;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Cluster;

internal sealed class PollerGrain(IEnumerable<IChannelPoller> pollers, TimeProvider clock, ILogger<PollerGrain> logger) : Grain, IPollerGrain
{
    private Poll? _poll;

    public Task KeepAsync()
    {
        var (bot, channel, _) = GrainKey.Read(this.GetPrimaryKeyString());
        _poll ??= new Poll(pollers.First(poller => poller.ChannelId == channel), bot, clock, logger);
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_poll is not null)
        {
            await _poll.DisposeAsync();
        }
    }
}
