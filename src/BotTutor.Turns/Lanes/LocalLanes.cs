using BotTutor.Channels;

namespace BotTutor.Turns.Lanes;

/// <summary>The lanes of a house with one host and no cluster, such as the command line. An idle conversation costs nothing.</summary>
internal sealed class LocalLanes<TWork>(LaneYard<TWork> yard) : ILanes<TWork>
    where TWork : ILaneWork
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Lane<TWork>> _awake = [];

    public void Wake(ConversationKey conversation)
    {
        lock (_gate)
        {
            Of(conversation).Wake();
        }
    }

    public Task FinishAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        Task finished;
        lock (_gate)
        {
            finished = Of(conversation).FinishAsync();
        }

        return finished.WaitAsync(cancellationToken);
    }

    private Lane<TWork> Of(ConversationKey conversation)
    {
        if (!_awake.TryGetValue(conversation, out var lane))
        {
            lane = new Lane<TWork>(conversation, yard);
            lane.FellAsleep += Forget;
            _awake.Add(conversation, lane);
        }

        return lane;
    }

    /// <summary>A lane that was woken just as it fell asleep comes here twice, and by the second time another may have its place.</summary>
    private void Forget(Lane<TWork> lane)
    {
        lock (_gate)
        {
            if (!lane.IsAwake && _awake.GetValueOrDefault(lane.Conversation) == lane)
            {
                _awake.Remove(lane.Conversation);
                lane.Dispose();
            }
        }
    }
}
