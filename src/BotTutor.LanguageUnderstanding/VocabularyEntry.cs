namespace BotTutor.LanguageUnderstanding;

/// <summary>One name in use.</summary>
/// <param name="Entity">The entity it is a value of, such as <c>product</c>, <c>variant</c> or <c>city</c>.</param>
/// <param name="Id">What the value is known by outside, such as a stock code.</param>
/// <param name="Name">The name as people read it.</param>
/// <param name="Synonyms">Other ways to say it; may be empty.</param>
public sealed record VocabularyEntry(string Entity, string Id, string Name, IReadOnlyList<string> Synonyms);
