using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Operating;

/// <summary>What this host knows of the stopped bots, looked up every two seconds rather than in each turn.</summary>
internal sealed class StoppedBots(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StoppedBots> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private volatile IReadOnlyList<string> _stopped = [];

    public bool Contains(string bot) => _stopped.Contains(bot);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            _stopped = await scope.ServiceProvider.GetRequiredService<IStoppedBots>().ReadAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // What was known last stays true until the database answers again.
            logger.LogWarning(failure, "The stopped bots could not be read; next try in {Pause}.", Every);
        }
    }
}
