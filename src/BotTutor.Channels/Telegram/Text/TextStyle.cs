namespace BotTutor.Channels.Telegram.Text;

/// <summary>How a stretch of text stands out.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
    Pre = 16,
    Quote = 32,
}
