namespace BotTutor.Channels.Telegram;

/// <summary>Something small that the channel must remember, such as what stands behind a button.</summary>
/// <param name="Bot">The bot.</param>
/// <param name="Key">Its name among the bot's notes.</param>
/// <param name="Conversation">The conversation that it belongs to.</param>
/// <param name="Person">The account that it is for; <see langword="null"/> when it is for everybody there.</param>
/// <param name="Json">What is remembered.</param>
/// <param name="Until">When it may be forgotten.</param>
public sealed record TelegramNote(string Bot, string Key, string Conversation, string? Person, string Json, DateTimeOffset Until);
