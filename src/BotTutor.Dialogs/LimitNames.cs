namespace BotTutor.Dialogs;

/// <summary>The names of the limits as traces and logs tell them.</summary>
public static class LimitNames
{
    public const string Steps = "steps";
    public const string Time = "time";
    public const string Memory = "memory";
    public const string Depth = "depth";
    public const string Replies = "replies";
    public const string ReplySize = "replySize";
    public const string State = "state";
    public const string Network = "network";
    public const string Pattern = "pattern";

    /// <summary>Steps, depth, size or time of an expression or a template.</summary>
    public const string Expression = "expression";

    /// <summary>After these the turn has nothing left to handle a fault with.</summary>
    internal static bool EndsTurn(string limit) => limit is Steps or Time or Memory or Replies or ReplySize or State;
}
