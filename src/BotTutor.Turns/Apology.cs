namespace BotTutor.Turns;

/// <summary>The sentence of the house. A host that wants its own registers an <see cref="IApology"/> before <c>AddTurns</c>.</summary>
internal sealed class Apology : IApology
{
    private const string Indonesian = "Maaf, ada gangguan di pihak kami. Pesan terakhir belum terproses; silakan coba lagi sebentar lagi, ya.";
    private const string English = "Sorry, something went wrong on our side. Your last message was not processed; please try again in a moment.";

    public string In(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Indonesian;
}
