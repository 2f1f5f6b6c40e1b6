using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Traces;

/// <summary>Removes traces that are older than they are kept: soon after the start, and then by a slow timer.</summary>
internal sealed class TracePruning(IServiceScopeFactory scopes, IOptions<TraceOptions> options, TimeProvider clock, ILogger<TracePruning> logger) : BackgroundService
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
            var removed = await scope.ServiceProvider.GetRequiredService<ITurnTraces>()
                .RemoveBeforeAsync(clock.GetUtcNow() - options.Value.Keep, cancellationToken);
            logger.LogDebug("{Count} old traces were removed.", removed);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next tick tries again: a database that is busy now must not end the host.
            logger.LogError(failure, "Old traces could not be removed; next try in {Pause}.", options.Value.PruneEvery);
        }
    }
}
