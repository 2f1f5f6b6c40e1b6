using BotTutor.Turns.Periodic;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>Looks for forgotten rows by a slow timer; what is there at the start is the affair of <see cref="TurnsLifetime"/>.</summary>
internal sealed class RowWatch(Takeover takeover, IOptions<TurnsOptions> options, TimeProvider clock, ILogger<RowWatch> logger)
    : PeriodicJob(options.Value.LookEvery, clock, logger)
{
    protected override bool BeginsAtOnce => false;

    protected override string Complaint => "Forgotten rows could not be looked for";

    protected override Task DoAsync(CancellationToken cancellationToken) => takeover.OfForgottenAsync(cancellationToken);
}
