namespace BotTutor.Turns.Operating;

/// <summary>The two queues of the house.</summary>
public enum QueueKind
{
    /// <summary>What was accepted from the channels.</summary>
    Inbox,

    /// <summary>What goes to the platforms.</summary>
    Outbox,
}
