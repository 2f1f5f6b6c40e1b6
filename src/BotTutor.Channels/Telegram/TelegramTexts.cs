namespace BotTutor.Channels.Telegram;

/// <summary>The few words that the channel says by itself.</summary>
internal static class TelegramTexts
{
    public static string OfPress(string locale, bool isForSomebodyElse) => (locale.StartsWith("id", StringComparison.Ordinal), isForSomebodyElse) switch
    {
        (true, true) => "Tombol ini untuk orang lain, ya Kak.",
        (true, false) => "Tombol ini sudah tidak berlaku. Silakan tulis pesan, ya Kak.",
        (false, true) => "This button is for somebody else.",
        (false, false) => "This button no longer works. Please write a message instead.",
    };
}
