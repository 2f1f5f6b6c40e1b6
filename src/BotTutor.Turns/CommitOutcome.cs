namespace BotTutor.Turns;

/// <summary>How a commit came out.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Everything is written.</summary>
    public sealed record Committed : CommitOutcome
    {
        public static Committed Instance { get; } = new();
    }

    /// <summary>Nothing is written, because something that this unit had read was changed by another one first.</summary>
    /// <param name="What">What was changed, for an operator, such as <c>state shop/person/0199...</c>.</param>
    public sealed record Conflict(string What) : CommitOutcome;
}
