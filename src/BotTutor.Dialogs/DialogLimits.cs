using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>How much one turn may take; made for dialogs that we did not write.</summary>
public sealed record DialogLimits
{
    public static DialogLimits Default { get; } = new();

    /// <summary>Gets how many actions one turn may run; 2,000 unless said.</summary>
    public int Steps { get; init; } = 2_000;

    /// <summary>Gets how many dialogs may stand in each other; 40 unless said.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Gets how many activities one turn may send; 100 unless said.</summary>
    public int Replies { get; init; } = 100;

    /// <summary>Gets how many characters of a message are read; the rest is cut off before regular expressions see it. 4,000 unless said.</summary>
    public int MessageLength { get; init; } = 4_000;

    /// <summary>Gets whether dialogs may make HTTP requests; not unless allowed.</summary>
    public bool Network { get; init; }

    /// <summary>Gets the limits of each expression and template.</summary>
    public ExpressionLimits Expressions { get; init; } = ExpressionLimits.Default;
}
