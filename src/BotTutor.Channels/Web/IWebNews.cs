namespace BotTutor.Channels.Web;

/// <summary>That something is new in a conversation of the web. Losing a word of it loses nothing: the streams also look by themselves.</summary>
public interface IWebNews
{
    /// <summary>Occurs when this host itself has something new: the conversation's id, and whether the bot is only typing. A listener must be quick and must not fail.</summary>
    event Action<string, bool>? Raised;

    /// <summary>Wakes the streams of this host, for news of another one.</summary>
    void RaiseHere(string conversationId, bool isTyping);
}
