using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Cluster;

/// <summary>Calls to grains while hosts come and go: the one that a grain lived in may just have died, and for a second or two nobody knows.</summary>
internal sealed class GrainCalls(TimeProvider clock, ILogger<GrainCalls> logger)
{
    private const int Most = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Calls until it succeeds. The call must bear being made twice.</summary>
    /// <exception cref="TimeoutException">It failed for five seconds and longer.</exception>
    public async Task<TResult> CallAsync<TResult>(Func<Task<TResult>> call, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested && attempt < Most)
            {
                logger.LogDebug(failure, "A call within the cluster failed; next try in {Pause}.", Pause);
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }

    public Task CallAsync(Func<Task> call, CancellationToken cancellationToken) => CallAsync(
        async () =>
        {
            await call();
            return true;
        },
        cancellationToken);
}
