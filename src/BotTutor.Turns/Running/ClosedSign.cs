namespace BotTutor.Turns.Running;

/// <summary>What a person hears of a bot that an operator has stopped.</summary>
internal static class ClosedSign
{
    private const string Indonesian = "Maaf Kak, layanan chat ini sedang berhenti dulu. Silakan coba lagi nanti, ya.";
    private const string English = "Sorry, this chat is closed for the moment. Please try again later.";

    public static string In(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Indonesian;
}
