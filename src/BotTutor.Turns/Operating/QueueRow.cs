namespace BotTutor.Turns.Operating;

/// <summary>A row as an operator sees it: never what somebody wrote.</summary>
/// <param name="Id">Its number, for a replay.</param>
/// <param name="Bot">The bot.</param>
/// <param name="Channel">The Bot Framework's channel id.</param>
/// <param name="Conversation">The conversation's id on that channel.</param>
/// <param name="At">When it was accepted or said.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">Why it was set aside or postponed, if it was.</param>
public sealed record QueueRow(long Id, string Bot, string Channel, string Conversation, DateTimeOffset At, int Attempts, string? Reason);
