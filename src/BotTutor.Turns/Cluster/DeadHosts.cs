using BotTutor.Turns.Running;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Cluster;

/// <summary>Hears that another host has died, and has its conversations go on here or wherever they wake.</summary>
internal sealed class DeadHosts(ISiloStatusOracle oracle, Takeover takeover, IHostApplicationLifetime lifetime, ILogger<DeadHosts> logger) : IHostedService, ISiloStatusListener
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        oracle.SubscribeToSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        oracle.UnSubscribeFromSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (status == SiloStatus.Dead && !updatedSilo.Equals(oracle.SiloAddress))
        {
            logger.LogWarning("The host {Host} has died; its conversations go on.", updatedSilo);
            _ = TakeOverAsync();
        }
    }

    private async Task TakeOverAsync()
    {
        try
        {
            await takeover.OfDeadHostAsync(lifetime.ApplicationStopping);
        }
        catch (Exception failure)
        {
            // The look for forgotten rows finds them within seconds.
            logger.LogError(failure, "What the dead host left could not be taken over at once.");
        }
    }
}
