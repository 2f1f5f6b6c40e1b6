using BotTutor.Channels;

namespace BotTutor.Turns.Inbox;

/// <summary>An activity that was accepted and is not yet answered.</summary>
/// <param name="Id">Grows with every acceptance; the order of a conversation.</param>
/// <param name="Conversation">The conversation whose turn it starts.</param>
/// <param name="Json">The activity in the form of <see cref="ActivityJson"/>.</param>
/// <param name="Attempts">How often a host began to answer it and did not live to tell.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
public sealed record WaitingActivity(long Id, ConversationKey Conversation, string Json, int Attempts, DateTimeOffset AcceptedAt);
