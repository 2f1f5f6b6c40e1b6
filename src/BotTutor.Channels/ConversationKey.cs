namespace BotTutor.Channels;

/// <summary>Where a talk takes place. One turn at a time runs for each key.</summary>
/// <param name="Bot">The bot that is spoken to; the house can hold many.</param>
/// <param name="Channel">The Bot Framework's channel id, such as <c>directline</c>.</param>
/// <param name="Conversation">The conversation's id on that channel.</param>
public readonly record struct ConversationKey(string Bot, string Channel, string Conversation);
