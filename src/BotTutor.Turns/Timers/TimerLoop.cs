using BotTutor.People;
using BotTutor.Turns.Periodic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Timers;

/// <summary>Raises timers whose moment has come. Every host looks; that a timer is taken and its event written is one commit, so one host wins.</summary>
internal sealed class TimerLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TimerLoop> logger) : PeriodicJob(Every, clock, logger)
{
    private const int Most = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override LogLevel Gravity => LogLevel.Error;

    protected override string Complaint => "Due timers could not be raised";

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var due in await scope.ServiceProvider.GetRequiredService<ITimerRows>().ReadDueAsync(Clock.GetUtcNow(), Most, cancellationToken))
        {
            await RaiseAsync(due, cancellationToken);
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
            Logger.LogInformation("A timer {Key} of {Bot} reached nobody: the person was never heard there.", due.Key, due.Bot);
        }
    }
}
