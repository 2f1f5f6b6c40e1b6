namespace BotTutor.Channels.Telegram.Text;

/// <summary>A stretch of text that looks the same from end to end.</summary>
/// <param name="Text">The words, as people see them.</param>
/// <param name="Style">How they stand out.</param>
/// <param name="Link">Where they lead; <see langword="null"/> for words that are no link.</param>
internal readonly record struct TextRun(string Text, TextStyle Style = TextStyle.None, string? Link = null);
