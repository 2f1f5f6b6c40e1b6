namespace BotTutor.Channels.Telegram;

/// <summary>Addresses that the platform can open or fetch.</summary>
internal static class TelegramAddress
{
    /// <summary>Whether the platform takes it behind a button.</summary>
    public static bool IsPublic(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == "tg" || (address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal)));
}
