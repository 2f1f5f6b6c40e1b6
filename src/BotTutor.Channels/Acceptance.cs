namespace BotTutor.Channels;

/// <summary>How the inbox took an activity.</summary>
public enum Acceptance
{
    /// <summary>It is stored, and will be answered even if the process dies now.</summary>
    Accepted,

    /// <summary>It came before; nothing of this delivery was kept.</summary>
    Duplicate,
}
