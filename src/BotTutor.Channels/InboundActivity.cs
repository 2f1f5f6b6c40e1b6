using Microsoft.Bot.Schema;

namespace BotTutor.Channels;

/// <summary>One thing that happened in a conversation, read from the channel's wire and not yet answered.</summary>
/// <param name="Conversation">The conversation whose turn it starts.</param>
/// <param name="DedupeId">Unique for the bot and channel; a second delivery carries the same one.</param>
/// <param name="Activity">What happened, complete: sender, recipient, conversation, locale and time are set.</param>
public sealed record InboundActivity(ConversationKey Conversation, string DedupeId, Activity Activity);
