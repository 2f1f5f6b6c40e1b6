using BotTutor.Turns.Periodic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Traces;

/// <summary>Removes traces that are older than they are kept: soon after the start, and then by a slow timer.</summary>
internal sealed class TracePruning(IServiceScopeFactory scopes, IOptions<TraceOptions> options, TimeProvider clock, ILogger<TracePruning> logger)
    : PeriodicJob(options.Value.PruneEvery, clock, logger)
{
    protected override LogLevel Gravity => LogLevel.Error;

    protected override string Complaint => "Old traces could not be removed";

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var removed = await scope.ServiceProvider.GetRequiredService<ITurnTraces>()
            .RemoveBeforeAsync(Clock.GetUtcNow() - options.Value.Keep, cancellationToken);
        Logger.LogDebug("{Count} old traces were removed.", removed);
    }
}
