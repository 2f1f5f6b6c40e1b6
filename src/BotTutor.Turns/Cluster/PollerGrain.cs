using BotTutor.Turns.Polling;

namespace BotTutor.Turns.Cluster;

internal sealed class PollerGrain(HostPolls polls) : Grain, IPollerGrain
{
    public Task KeepAsync()
    {
        var (bot, channel, _) = GrainKey.Read(this.GetPrimaryKeyString());
        polls.Begin(channel, bot);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        var (bot, channel, _) = GrainKey.Read(this.GetPrimaryKeyString());
        return polls.EndAsync(channel, bot);
    }
}
