namespace BotTutor.Channels.Teams;

/// <summary>The few words that the channel says by itself.</summary>
internal static class TeamsTexts
{
    public static string Done(string? locale) => In(locale, "Baik, Kak.", "Done.");

    public static string Wait(string? locale) => In(locale, "Sebentar ya Kak, masih saya kerjakan.", "One moment, I am still working on it.");

    public static string Failed(string? locale) => In(locale, "Maaf Kak, yang ini belum berhasil. Silakan coba lagi, ya.", "Sorry, that did not work. Please try again.");

    public static string Unheard(string? locale) => In(locale, "Maaf Kak, yang ini belum bisa di sini. Silakan tulis pesan, ya.", "Sorry, that does not work here. Please write a message instead.");

    public static string Answer(string? locale) => In(locale, "Jawab", "Answer");

    private static string In(string? locale, string indonesian, string english) =>
        ChannelLocale.Of(locale).StartsWith("id", StringComparison.Ordinal) ? indonesian : english;
}
