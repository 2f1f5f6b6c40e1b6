using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>
/// How much the dialogs of one resource set may take; made for dialogs that we did not write. Whoever loads the set gives its limits: they do not
/// stand in the set's own files. Reaching one is a <see cref="DialogFault"/> with <see cref="DialogFault.Limit"/>.
/// </summary>
public sealed record DialogLimits
{
    public static DialogLimits Default { get; } = new();

    /// <summary>Gets how many actions one turn may run; 2,000 unless said.</summary>
    public int Steps { get; init; } = 2_000;

    /// <summary>Gets how long one turn may take, looked at before each action; 15 s unless said, which is less than a host gives it.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets how many bytes one turn may allocate, looked at after each action; 100 MB unless said.</summary>
    public long Memory { get; init; } = 100_000_000;

    /// <summary>Gets how many dialogs may stand in each other; 40 unless said.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Gets how many faults dialogs may handle in one turn; 10 unless said.</summary>
    public int Faults { get; init; } = 10;

    /// <summary>Gets how many activities one turn may send; 100 unless said.</summary>
    public int Replies { get; init; } = 100;

    /// <summary>Gets how many characters all replies of a turn may have, cards and data included; 400,000 unless said.</summary>
    public int ReplySize { get; init; } = 400_000;

    /// <summary>Gets how large what is remembered of a person, of a conversation and of its dialogs may each grow, in bytes of JSON, roughly; 500,000 unless said.</summary>
    public int StateSize { get; init; } = 500_000;

    /// <summary>Gets how many characters of a message are read; the rest is cut off before regular expressions see it. 4,000 unless said.</summary>
    public int MessageLength { get; init; } = 4_000;

    /// <summary>
    /// Gets how long one regular expression of a recognizer may search; 2 s unless said. It is the time on the wall: a harmless pattern takes a quarter of a second
    /// of it where the processor is fought for or the pattern is met for the first time, and what is given up is understood wrongly.
    /// </summary>
    public TimeSpan PatternTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets whether dialogs may make HTTP requests; not unless allowed.</summary>
    public bool Network { get; init; }

    /// <summary>Gets the hosts that requests may go to where the network is allowed, such as <c>api.example.com</c>; any when empty.</summary>
    public IReadOnlyList<string> NetworkHosts { get; init; } = [];

    /// <summary>Gets how many files the set may have; 5,000 unless said.</summary>
    public int Files { get; init; } = 5_000;

    /// <summary>Gets how many bytes one file may have; 2 MB unless said.</summary>
    public int FileSize { get; init; } = 2_000_000;

    /// <summary>Gets how many bytes all files together may have; 50 MB unless said.</summary>
    public long TotalSize { get; init; } = 50_000_000;

    /// <summary>Gets the limits of each expression and template.</summary>
    public ExpressionLimits Expressions { get; init; } = ExpressionLimits.Default;

    /// <summary>Whether a request may go there.</summary>
    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Network && (NetworkHosts.Count == 0 || NetworkHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase));
    }
}
