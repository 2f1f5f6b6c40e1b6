namespace BotTutor.LanguageUnderstanding.Faq;

/// <summary>A question that people ask, in one or more wordings, with its answer.</summary>
/// <param name="Questions">At least one wording.</param>
/// <param name="Answer">The answer, as it is said.</param>
/// <param name="Source">Where the pair stands, such as a file with a line; shown to whoever asks why.</param>
public sealed record QuestionPair(IReadOnlyList<string> Questions, string Answer, string Source);
