using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Lanes;

/// <summary>What the lanes of this host share: their places, and their end.</summary>
internal sealed class LaneYard<TWork>(TWork work, TimeProvider clock, ILogger<LaneYard<TWork>> logger) : IDisposable
    where TWork : ILaneWork
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly SemaphoreSlim _places = new(work.AtOnce, work.AtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _aborting = new();
    private bool _stopped;

    public TWork Work => work;

    public TimeProvider Clock => clock;

    public ILogger Logger => logger;

    /// <summary>Gets what fires when no further step should begin.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>Gets what fires when a running step should be broken off.</summary>
    public CancellationToken Aborting => _aborting.Token;

    /// <summary>Gets how many conversations work, or wait for a place.</summary>
    public int Awake
    {
        get
        {
            lock (_gate)
            {
                return _running.Count;
            }
        }
    }

    /// <summary>Begins to work through a lane, unless the host ends.</summary>
    public bool TryRun(Func<Task> drain)
    {
        lock (_gate)
        {
            if (_stopped)
            {
                return false;
            }

            var run = Task.Run(drain);
            _running.Add(run);
            _ = run.ContinueWith(Leave, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return true;
        }
    }

    public async Task<LaneStep> StepAsync(Func<Task<LaneStep>> step)
    {
        await _places.WaitAsync(Stopping);
        try
        {
            return await step();
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Lets the running steps end and begins no other. When the token fires, they are broken off; their rows stay.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (_gate)
        {
            _stopped = true;
            running = [.. _running];
        }

        await _stopping.CancelAsync();
        await using var abort = cancellationToken.UnsafeRegister(static aborting => ((CancellationTokenSource)aborting!).Cancel(), _aborting);
        await Task.WhenAll(running);
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _aborting.Dispose();
        _places.Dispose();
    }

    private void Leave(Task run)
    {
        lock (_gate)
        {
            _running.Remove(run);
        }
    }
}
