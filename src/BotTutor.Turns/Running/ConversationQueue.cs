using BotTutor.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>
/// One turn at a time in each conversation, many conversations at once. What waits stands in the database; here is only which conversations are awake,
/// so an idle one costs nothing.
/// </summary>
internal sealed class ConversationQueue(TurnRunner runner, IOptions<TurnsOptions> options, TimeProvider clock, ILogger<ConversationQueue> logger) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Lane> _awake = [];
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce, options.Value.AtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _aborting = new();
    private bool _stopped;

    /// <summary>Gets how many conversations are being answered or wait for a place.</summary>
    public int Awake
    {
        get
        {
            lock (_gate)
            {
                return _awake.Count;
            }
        }
    }

    /// <summary>Says that the conversation has something to answer. Returns at once. After the stop it does nothing: the next start finds the row.</summary>
    public void Wake(ConversationKey conversation)
    {
        lock (_gate)
        {
            if (_stopped)
            {
                return;
            }

            if (_awake.TryGetValue(conversation, out var lane))
            {
                lane.WokenAgain = true;
                return;
            }

            lane = new Lane();
            _awake.Add(conversation, lane);
            lane.Work = Task.Run(() => DrainAsync(conversation, lane));
        }
    }

    /// <summary>Lets the running turns end and begins no other. When the token fires, they are broken off; their rows stay.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (_gate)
        {
            _stopped = true;
            running = [.. _awake.Values.Select(lane => lane.Work)];
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

    private async Task DrainAsync(ConversationKey conversation, Lane lane)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                if (!await RunNextAsync(conversation) && Left(conversation, lane))
                {
                    return;
                }

                pause = TimeSpan.FromSeconds(1);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                // Not the turn failed but the ground under it, such as a full disk: the row waits, and so do we.
                logger.LogError(failure, "A conversation of {Bot} on {Channel} cannot go on; next try in {Pause}.", conversation.Bot, conversation.Channel, pause);
                await Task.Delay(pause, clock, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }

        Forget(conversation);
    }

    private async Task<bool> RunNextAsync(ConversationKey conversation)
    {
        await _places.WaitAsync(_stopping.Token);
        try
        {
            return await runner.RunNextAsync(conversation, _aborting.Token);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Goes to sleep, unless somebody woke the conversation while its last look found nothing.</summary>
    private bool Left(ConversationKey conversation, Lane lane)
    {
        lock (_gate)
        {
            if (lane.WokenAgain)
            {
                lane.WokenAgain = false;
                return false;
            }

            _awake.Remove(conversation);
            return true;
        }
    }

    private void Forget(ConversationKey conversation)
    {
        lock (_gate)
        {
            _awake.Remove(conversation);
        }
    }

    /// <summary>A conversation that is awake.</summary>
    private sealed class Lane
    {
        public bool WokenAgain { get; set; }

        public Task Work { get; set; } = Task.CompletedTask;
    }
}
