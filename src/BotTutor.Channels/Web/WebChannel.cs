namespace BotTutor.Channels.Web;

/// <summary>What the web chat is called on the wire.</summary>
public static class WebChannel
{
    /// <summary>The Bot Framework's own id of Direct Line.</summary>
    public const string Id = "directline";

    public const string DefaultLocale = "id-ID";

    public static ConversationKey KeyOf(WebConversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return new ConversationKey(conversation.Bot, Id, conversation.Id);
    }
}
