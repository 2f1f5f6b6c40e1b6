namespace BotTutor.Channels.Web;

/// <summary>The conversations of the web chat. Both calls work outside a turn and at once.</summary>
public interface IWebConversations
{
    /// <returns>The conversation as it stands: this one, or the one that was there under its id before.</returns>
    Task<WebConversation> CreateAsync(WebConversation conversation, CancellationToken cancellationToken);

    Task<WebConversation?> FindAsync(string id, CancellationToken cancellationToken);
}
