using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Operating;

/// <summary>Looks at the length and age of both queues now and then, for whoever reads the gauges.</summary>
internal sealed class QueueWatch : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _clock;
    private readonly ILogger<QueueWatch> _logger;
    private readonly Dictionary<QueueKind, QueueReading> _readings = new() { [QueueKind.Inbox] = new(0, 0, null), [QueueKind.Outbox] = new(0, 0, null) };

    public QueueWatch(IServiceScopeFactory scopes, TurnsMeter meter, TimeProvider clock, ILogger<QueueWatch> logger)
    {
        (_scopes, _clock, _logger) = (scopes, clock, logger);
        meter.Meter.CreateObservableGauge("bottutor.queue.waiting", () => Measure(reading => reading.Waiting), "{row}", "Rows that wait.");
        meter.Meter.CreateObservableGauge("bottutor.queue.set_aside", () => Measure(reading => reading.SetAside), "{row}", "Rows that an operator should look at.");
        meter.Meter.CreateObservableGauge("bottutor.queue.age", () => Measure(Age), "s", "How long the oldest row has waited.");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, _clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            var rows = scope.ServiceProvider.GetRequiredService<IOperatorRows>();
            foreach (var queue in Enum.GetValues<QueueKind>())
            {
                _readings[queue] = await rows.MeasureAsync(queue, cancellationToken);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next tick tries again: a database that is busy now must not end the host.
            _logger.LogWarning(failure, "The queues could not be measured; next try in {Pause}.", Every);
        }
    }

    private IEnumerable<Measurement<double>> Measure(Func<QueueReading, double> figure) =>
        _readings.Select(reading => new Measurement<double>(figure(reading.Value), new KeyValuePair<string, object?>("queue", reading.Key.ToString())));

    private double Age(QueueReading reading) => reading.OldestWaiting is { } oldest ? Math.Max(0, (_clock.GetUtcNow() - oldest).TotalSeconds) : 0;
}
