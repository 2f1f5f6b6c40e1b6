namespace BotTutor.LanguageUnderstanding;

/// <summary>How a recognizer is trained and when it says "not ours".</summary>
public sealed record LuRecognizerOptions
{
    /// <summary>Gets the score below which a message is not ours; 0.25 unless told.</summary>
    public double RejectBelow { get; init; } = 0.25;

    /// <summary>Gets how many characters of a message are read; 2,000 unless told. The rest is ignored.</summary>
    public int MostCharacters { get; init; } = 2000;

    /// <summary>Gets how many intents are returned at most; 5 unless told.</summary>
    public int MostIntents { get; init; } = 5;
}
