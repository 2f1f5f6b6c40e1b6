using BotTutor.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Timers;

/// <summary>Raises timers whose moment has come. Every host looks; that a timer is taken and its event written is one commit, so one host wins.</summary>
internal sealed class TimerLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TimerLoop> logger) : BackgroundService
{
    private const int Most = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await RaiseDueAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RaiseDueAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var due in await scope.ServiceProvider.GetRequiredService<ITimerRows>().ReadDueAsync(clock.GetUtcNow(), Most, cancellationToken))
            {
                await RaiseAsync(due, cancellationToken);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next tick tries again: a database that is busy now must not end the host.
            logger.LogError(failure, "Due timers could not be raised; next try in {Pause}.", Every);
        }
    }

    private async Task RaiseAsync(DueTimer due, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ITimerRows>().Take(due);
        var raised = await scope.ServiceProvider.GetRequiredService<IPersonEvents>().RaiseAsync(due.Bot, due.Person, due.Happening, cancellationToken);
        var outcome = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        if (outcome is CommitOutcome.Committed && !raised)
        {
            logger.LogInformation("A timer {Key} of {Bot} reached nobody: the person was never heard there.", due.Key, due.Bot);
        }
    }
}
