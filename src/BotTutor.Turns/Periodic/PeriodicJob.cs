using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Periodic;

/// <summary>Something that is done again and again while the host runs. What it throws is logged, and the next tick tries again: a database that is busy now must not end the host.</summary>
/// <param name="every">How often.</param>
/// <param name="clock">The clock to go by.</param>
/// <param name="logger">Where a failure is told.</param>
internal abstract class PeriodicJob(TimeSpan every, TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>Gets the clock that the job goes by.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Gets where the job tells an operator.</summary>
    protected ILogger Logger => logger;

    /// <summary>Gets whether it is done at the start already, and not only when the first period is over.</summary>
    protected virtual bool BeginsAtOnce => true;

    /// <summary>Gets how much a failure matters to an operator.</summary>
    protected virtual LogLevel Gravity => LogLevel.Warning;

    /// <summary>Gets what an operator reads of a failure, such as <c>Old traces could not be removed</c>.</summary>
    protected abstract string Complaint { get; }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    /// <summary>Each pause begins with its work. A clock that leaps is followed by doing it once, not as often as it would have been done meanwhile.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Task.Delay(every, clock, stoppingToken);
        if (BeginsAtOnce)
        {
            await TryAsync(stoppingToken);
        }

        while (true)
        {
            await pause;
            pause = Task.Delay(every, clock, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    protected async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DoAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.Log(Gravity, failure, "{Complaint}; next try in {Pause}.", Complaint, every);
        }
    }
}
