namespace BotTutor.Channels.Teams;

/// <summary>The bot could not sign in. The message says what to do, and holds no secret.</summary>
internal sealed class TeamsSignInException(string message) : Exception(message);
