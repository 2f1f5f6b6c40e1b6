using BotTutor.Turns.Lanes;
using Orleans.Concurrency;

namespace BotTutor.Turns.Cluster;

/// <summary>
/// Holds a lane. The grain is what makes it the only one of its conversation: should two activations exist for a moment while a host is declared dead, versions
/// and the state of rows let one of them win at the commit.
/// </summary>
[Reentrant]
internal abstract class LaneGrain<TWork>(LaneYard<TWork> yard) : Grain, ILaneGrain
    where TWork : ILaneWork
{
    /// <summary>How long a conversation that works is not put away for being quiet.</summary>
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(1);

    private Lane<TWork>? _lane;

    private Lane<TWork> Lane => _lane ??= new Lane<TWork>(GrainKey.Read(this.GetPrimaryKeyString()), yard);

    public Task WakeAsync()
    {
        DelayDeactivation(Busy);
        Lane.Wake();
        return Task.CompletedTask;
    }

    public Task FinishAsync()
    {
        DelayDeactivation(Busy);
        return Lane.FinishAsync();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_lane is not null)
        {
            await _lane.EndAsync();
            _lane.Dispose();
        }
    }
}
