using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Operating;

/// <summary>Removes rows of the queues that ended long ago: soon after the start, and then by a slow timer.</summary>
internal sealed class QueuePruning(IServiceScopeFactory scopes, IOptions<QueueOptions> options, TimeProvider clock, ILogger<QueuePruning> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.PruneEvery, clock);
        do
        {
            await PruneAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task PruneAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var rows = scope.ServiceProvider.GetRequiredService<IOldRows>();
            var now = clock.GetUtcNow();
            var removed = 0;
            foreach (var queue in Enum.GetValues<QueueKind>())
            {
                removed += await rows.RemoveAsync(queue, QueueState.Finished, now - options.Value.KeepFinished, cancellationToken);
                removed += await rows.RemoveAsync(queue, QueueState.SetAside, now - options.Value.KeepSetAside, cancellationToken);
            }

            logger.LogDebug("{Count} old rows of the queues were removed.", removed);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next tick tries again: a database that is busy now must not end the host.
            logger.LogError(failure, "Old rows of the queues could not be removed; next try in {Pause}.", options.Value.PruneEvery);
        }
    }
}
