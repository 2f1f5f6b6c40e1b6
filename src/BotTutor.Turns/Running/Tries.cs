using BotTutor.Turns.Inbox;

namespace BotTutor.Turns.Running;

/// <summary>How the tries at one activity have come out so far.</summary>
internal sealed class Tries(TurnsOptions options)
{
    private int _begun;
    private int _conflicts;
    private int _failures;
    private string _last = "";

    /// <summary>Gets whether nothing was tried yet.</summary>
    public bool IsFirst { get; private set; } = true;

    /// <summary>Gets why it is time to give up; <see langword="null"/> while it is not.</summary>
    public string? Exhausted =>
        _failures >= options.Attempts ? _last
        : _conflicts > options.Reruns ? $"It met a conflict {_conflicts} times, last: {_last}"
        : _begun >= options.Attempts ? $"The host ended {_begun} times while it was being answered"
        : null;

    /// <summary>Counts the earlier hosts that began and did not live to tell.</summary>
    public void Begun(WaitingActivity waiting)
    {
        IsFirst = false;
        _begun = waiting.Attempts;
    }

    public void Conflicted(string what)
    {
        IsFirst = false;
        _conflicts++;
        _last = what;
    }

    public void Failed(string reason)
    {
        IsFirst = false;
        _failures++;
        _last = reason;
    }
}
