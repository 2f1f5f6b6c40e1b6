using BotTutor.Turns.Periodic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Operating;

/// <summary>Removes rows of the queues that ended long ago: soon after the start, and then by a slow timer.</summary>
internal sealed class QueuePruning(IServiceScopeFactory scopes, IOptions<QueueOptions> options, TimeProvider clock, ILogger<QueuePruning> logger)
    : PeriodicJob(options.Value.PruneEvery, clock, logger)
{
    protected override LogLevel Gravity => LogLevel.Error;

    protected override string Complaint => "Old rows of the queues could not be removed";

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<IOldRows>();
        var now = Clock.GetUtcNow();
        var removed = 0;
        foreach (var queue in Enum.GetValues<QueueKind>())
        {
            removed += await rows.RemoveAsync(queue, QueueState.Finished, now - options.Value.KeepFinished, cancellationToken);
            removed += await rows.RemoveAsync(queue, QueueState.SetAside, now - options.Value.KeepSetAside, cancellationToken);
        }

        Logger.LogDebug("{Count} old rows of the queues were removed.", removed);
    }
}
