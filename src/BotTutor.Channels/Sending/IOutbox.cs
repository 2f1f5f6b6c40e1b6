namespace BotTutor.Channels.Sending;

/// <summary>Where a channel puts what should leave after the commit. Lives in the turn's scope; nothing is kept when the turn is undone.</summary>
public interface IOutbox
{
    /// <summary>Adds a request behind all earlier ones of the conversation; they leave in this order.</summary>
    void Add(ConversationKey conversation, OutboundRequest request);
}
