namespace BotTutor.Storage;

/// <summary>The configured database cannot be used as it is; the message says what to do about it.</summary>
public sealed class UnusableDatabaseException(string message, Exception? inner = null) : Exception(message, inner);
