using BotTutor.Channels;
using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>A request that a platform has not yet taken.</summary>
/// <param name="Id">Grows with every request; the order of a conversation.</param>
/// <param name="Conversation">Whom it is for.</param>
/// <param name="Request">What is sent.</param>
/// <param name="Attempts">How often the platform did not take it.</param>
/// <param name="MayHaveArrived">Whether the platform may have it already: it was begun, and nobody lived to tell how that came out, or no answer came.</param>
/// <param name="NotBefore">When it may be tried again.</param>
public sealed record WaitingRequest(long Id, ConversationKey Conversation, OutboundRequest Request, int Attempts, bool MayHaveArrived, DateTimeOffset NotBefore);
