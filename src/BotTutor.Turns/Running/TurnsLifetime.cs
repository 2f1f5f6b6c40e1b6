using BotTutor.Turns.Lanes;
using BotTutor.Turns.Outbox;
using Microsoft.Extensions.Hosting;

namespace BotTutor.Turns.Running;

/// <summary>At the start, goes on with what an earlier host left; at the end, lets the running turns and deliveries finish.</summary>
internal sealed class TurnsLifetime(Takeover takeover, LaneYard<TurnLane> turns, LaneYard<DeliveryLane> deliveries) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken) => takeover.OfDeadHostAsync(cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await turns.StopAsync(cancellationToken);
        await deliveries.StopAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
