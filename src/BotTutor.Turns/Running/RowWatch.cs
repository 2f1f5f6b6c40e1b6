using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>Looks for forgotten rows by a slow timer.</summary>
internal sealed class RowWatch(Takeover takeover, IOptions<TurnsOptions> options, TimeProvider clock, ILogger<RowWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.LookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await takeover.OfForgottenAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The next tick tries again: a database that is busy now must not end the host.
                logger.LogWarning(failure, "Forgotten rows could not be looked for; next try in {Pause}.", options.Value.LookEvery);
            }
        }
    }
}
