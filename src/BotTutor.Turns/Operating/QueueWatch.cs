using System.Diagnostics.Metrics;
using BotTutor.Turns.Periodic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Operating;

/// <summary>Looks at the length and age of both queues now and then, for whoever reads the gauges.</summary>
internal sealed class QueueWatch : PeriodicJob
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly IServiceScopeFactory _scopes;
    private readonly Dictionary<QueueKind, QueueReading> _readings = new() { [QueueKind.Inbox] = new(0, 0, null), [QueueKind.Outbox] = new(0, 0, null) };

    public QueueWatch(IServiceScopeFactory scopes, TurnsMeter meter, TimeProvider clock, ILogger<QueueWatch> logger)
        : base(Every, clock, logger)
    {
        _scopes = scopes;
        meter.Meter.CreateObservableGauge("bottutor.queue.waiting", () => Measure(reading => reading.Waiting), "{row}", "Rows that wait.");
        meter.Meter.CreateObservableGauge("bottutor.queue.set_aside", () => Measure(reading => reading.SetAside), "{row}", "Rows that an operator should look at.");
        meter.Meter.CreateObservableGauge("bottutor.queue.age", () => Measure(Age), "s", "How long the oldest row has waited.");
    }

    protected override string Complaint => "The queues could not be measured";

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<IOperatorRows>();
        foreach (var queue in Enum.GetValues<QueueKind>())
        {
            _readings[queue] = await rows.MeasureAsync(queue, cancellationToken);
        }
    }

    private IEnumerable<Measurement<double>> Measure(Func<QueueReading, double> figure) =>
        _readings.Select(reading => new Measurement<double>(figure(reading.Value), new KeyValuePair<string, object?>("queue", reading.Key.ToString())));

    private double Age(QueueReading reading) => reading.OldestWaiting is { } oldest ? Math.Max(0, (Clock.GetUtcNow() - oldest).TotalSeconds) : 0;
}
