using System.Text.Json.Nodes;

namespace BotTutor.LanguageUnderstanding;

/// <summary>What a message was understood to mean.</summary>
/// <param name="Text">The message as it was written; positions of entities count its characters.</param>
/// <param name="Intents">Best first, never empty; the first is the rejection intent (<c>None</c> unless told) when nothing fits.</param>
/// <param name="Entities">In the order of the message.</param>
public sealed record Recognition(string Text, IReadOnlyList<ScoredIntent> Intents, IReadOnlyList<RecognizedEntity> Entities)
{
    /// <summary>The name of the intent that stands for "not ours", unless the <c>.lu</c> file names another.</summary>
    public const string None = "None";

    /// <summary>Gets the best intent.</summary>
    public ScoredIntent TopIntent => Intents[0];

    /// <summary>Gets the language of the message, <c>id</c> or <c>en</c>, or null when it shows neither, such as "ok".</summary>
    public string? Language { get; init; }

    /// <summary>Gets the language with how sure it is, Javanese and Sundanese told from Indonesian.</summary>
    public LanguageGuess Guess { get; init; } = LanguageGuess.None;

    /// <summary>Gets the intents between which the message leaves open what is meant, best first: two or three, or none when it is clear or not ours. Worth a short question with a button for each.</summary>
    public IReadOnlyList<ScoredIntent> Alternatives { get; init; } = [];
}

/// <summary>An intent with how sure the recognizer is.</summary>
/// <param name="Name">As in the <c>.lu</c> file.</param>
/// <param name="Score">From 0 to 1; 1 only for a message that stands in the <c>.lu</c> file.</param>
public sealed record ScoredIntent(string Name, double Score);

/// <summary>A value found in a message.</summary>
/// <param name="Name">The entity or, if it has one here, its role.</param>
/// <param name="Text">The stretch of the message that says it.</param>
/// <param name="Start">Where the stretch begins in the message.</param>
/// <param name="End">The place behind its last character.</param>
/// <param name="Value">The resolved value; its shape depends on the entity.</param>
/// <param name="Score">From 0 to 1; below 1 when read from a misspelling or guessed from the words around it.</param>
public sealed record RecognizedEntity(string Name, string Text, int Start, int End, JsonNode Value, double Score);
