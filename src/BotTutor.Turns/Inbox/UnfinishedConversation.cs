using BotTutor.Channels;

namespace BotTutor.Turns.Inbox;

/// <summary>A conversation that was left with accepted but unanswered activities.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="LastRow">The youngest of its rows.</param>
public sealed record UnfinishedConversation(ConversationKey Conversation, long LastRow);
