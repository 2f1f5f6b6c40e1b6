using BotTutor.Turns.Running;

namespace BotTutor.Turns;

/// <summary>How busy the turns of this host are.</summary>
public sealed class TurnsLoad
{
    private readonly ConversationQueue _queue;

    internal TurnsLoad(ConversationQueue queue) => _queue = queue;

    /// <summary>Gets how many conversations are being answered or wait for a place; 0 when everything that was accepted is answered.</summary>
    public int Awake => _queue.Awake;
}
