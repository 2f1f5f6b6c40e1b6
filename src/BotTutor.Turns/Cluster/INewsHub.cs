namespace BotTutor.Turns.Cluster;

/// <summary>Tells all hosts that a conversation of the web has something new. Losing a word of it loses nothing: streams also look by themselves.</summary>
internal interface INewsHub : IGrainWithIntegerKey
{
    /// <summary>Has a host told, until it has not joined again for a while.</summary>
    Task JoinAsync(INewsListener listener);

    Task TellAsync(string conversation, bool isTyping, Guid from);
}
