namespace BotTutor.LanguageUnderstanding.Faq;

/// <summary>The pair that answers a message.</summary>
/// <param name="Pair">The pair, with its source.</param>
/// <param name="Question">The wording that is nearest.</param>
/// <param name="Score">How much of the two is the same, from 0 to 1; 1 for the very question.</param>
public sealed record QuestionMatch(QuestionPair Pair, string Question, double Score);
