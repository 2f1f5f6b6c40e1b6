using BotTutor.Channels;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Lanes;

/// <summary>The work of one conversation, one step after the other. It sleeps while nothing waits.</summary>
internal sealed class Lane<TWork>(ConversationKey conversation, LaneYard<TWork> yard) : IDisposable
    where TWork : ILaneWork
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(yard.Stopping);
    private readonly List<TaskCompletionSource> _waiting = [];
    private bool _isAwake;
    private bool _wokenAgain;

    /// <summary>Occurs when it falls asleep; it may be awake again by then.</summary>
    public event Action<Lane<TWork>>? FellAsleep;

    public ConversationKey Conversation => conversation;

    public bool IsAwake
    {
        get
        {
            lock (_gate)
            {
                return _isAwake;
            }
        }
    }

    /// <summary>Says that there may be something to do.</summary>
    public void Wake() => Wake(null);

    /// <summary>Wakes it, and waits until all is done that waits now, or the host ends.</summary>
    public async Task FinishAsync()
    {
        var asleep = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Wake(asleep);
        await asleep.Task;
    }

    /// <summary>Lets the running step end and begins no other.</summary>
    public async Task EndAsync()
    {
        var asleep = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (!_isAwake)
            {
                asleep.SetResult();
            }

            _waiting.Add(asleep);
        }

        await _ending.CancelAsync();
        await asleep.Task;
    }

    public void Dispose() => _ending.Dispose();

    private void Wake(TaskCompletionSource? waiting)
    {
        lock (_gate)
        {
            if (waiting is not null)
            {
                _waiting.Add(waiting);
            }

            if (_isAwake)
            {
                _wokenAgain = true;
            }
            else if (!_ending.IsCancellationRequested && yard.TryRun(DrainAsync))
            {
                _isAwake = true;
            }
            else
            {
                Tell();
            }
        }
    }

    private void Tell()
    {
        _waiting.ForEach(static waiting => waiting.TrySetResult());
        _waiting.Clear();
    }

    private async Task DrainAsync()
    {
        var pause = FirstPause;
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                var step = await yard.StepAsync(() => yard.Work.StepAsync(conversation, yard.Aborting));
                if (step.IsIdle && FallAsleep())
                {
                    return;
                }

                await PauseAsync(step.Pause);
                pause = FirstPause;
            }
            catch (OperationCanceledException) when (_ending.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                // Not the thing that waits failed but the ground under it, such as a full disk: the row waits, and so do we.
                yard.Logger.LogError(failure, "A conversation of {Bot} on {Channel} cannot go on; next try in {Pause}.", conversation.Bot, conversation.Channel, pause);
                await PauseAsync(pause);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }

        FallAsleepForGood();
    }

    private async Task PauseAsync(TimeSpan pause)
    {
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, yard.Clock, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Goes to sleep, unless somebody woke the conversation while its last look found nothing.</summary>
    private bool FallAsleep()
    {
        lock (_gate)
        {
            if (_wokenAgain)
            {
                _wokenAgain = false;
                return false;
            }

            _isAwake = false;
            Tell();
        }

        FellAsleep?.Invoke(this);
        return true;
    }

    private void FallAsleepForGood()
    {
        lock (_gate)
        {
            _isAwake = false;
            Tell();
        }

        FellAsleep?.Invoke(this);
    }
}
