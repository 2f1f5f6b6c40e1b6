using System.Collections.Concurrent;
using BotTutor.Turns.Inbox;

namespace BotTutor.Turns.Running;

/// <summary>The rows that dead hosts have left behind, and how often those had begun each.</summary>
internal sealed class Leftovers
{
    private readonly ConcurrentDictionary<long, int> _begun = new();
    private long _last;

    /// <summary>All rows up to this one were there when a host died.</summary>
    public void Reach(long row)
    {
        if (row > Interlocked.Read(ref _last))
        {
            Interlocked.Exchange(ref _last, row);
        }
    }

    /// <summary>How often hosts that died had begun it before this one did.</summary>
    public int TimesBegun(WaitingActivity waiting) =>
        _begun.TryGetValue(waiting.Id, out var begun) ? begun : Contains(waiting) ? waiting.Attempts : 0;

    /// <summary>A host counts once that it begins, however often the ground fails meanwhile.</summary>
    public bool IsToBeCounted(WaitingActivity waiting) => Contains(waiting) && !_begun.ContainsKey(waiting.Id);

    public void Count(WaitingActivity waiting) => _begun[waiting.Id] = waiting.Attempts;

    public void Forget(WaitingActivity waiting) => _begun.TryRemove(waiting.Id, out _);

    private bool Contains(WaitingActivity waiting) => waiting.Id <= Interlocked.Read(ref _last);
}
