namespace BotTutor.LanguageUnderstanding;

/// <summary>The language that a message seems to be in.</summary>
/// <param name="Language"><c>id</c>, <c>en</c>, <c>jv</c> (Javanese) or <c>su</c> (Sundanese); null when the message shows none, such as "ok".</param>
/// <param name="Confidence">From 0 to 1: how much of what the message shows speaks for it.</param>
public sealed record LanguageGuess(string? Language, double Confidence)
{
    /// <summary>Gets the guess at a message that shows nothing.</summary>
    public static LanguageGuess None { get; } = new(null, 0);
}
