using BotTutor.Turns.Periodic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Operating;

/// <summary>What this host knows of the stopped bots, looked up every two seconds rather than in each turn. What was known last stays true while the database does not answer.</summary>
internal sealed class StoppedBots(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StoppedBots> logger) : PeriodicJob(Every, clock, logger)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private volatile IReadOnlyList<string> _stopped = [];

    protected override bool BeginsAtOnce => false;

    protected override string Complaint => "The stopped bots could not be read";

    public bool Contains(string bot) => _stopped.Contains(bot);

    /// <summary>Looks before the first turn runs.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        _stopped = await scope.ServiceProvider.GetRequiredService<IStoppedBots>().ReadAsync(cancellationToken);
    }
}
