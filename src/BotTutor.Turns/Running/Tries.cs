namespace BotTutor.Turns.Running;

/// <summary>How the tries at one activity have come out so far.</summary>
internal sealed class Tries(TurnsOptions options)
{
    private int _begun;
    private int _conflicts;
    private int _failures;
    private string _last = "";

    /// <summary>Gets why it is time to give up; <see langword="null"/> while it is not.</summary>
    public string? Exhausted =>
        _failures >= options.Attempts ? _last
        : _conflicts > options.Reruns ? $"It met a conflict {_conflicts} times, last: {_last}"
        : _begun >= 2 * options.Attempts ? $"The host ended {_begun} times while it was being answered, and the last {options.Attempts} times while nothing else was"
        : null;

    /// <summary>Gets whether so many hosts died while it was being answered that it may be the cause.</summary>
    public bool IsSuspect => _begun >= options.Attempts;

    /// <summary>Counts the earlier hosts that began and did not live to tell.</summary>
    public void Begun(int times) => _begun = times;

    public void Conflicted(string what)
    {
        _conflicts++;
        _last = what;
    }

    public void Failed(string reason)
    {
        _failures++;
        _last = reason;
    }
}
