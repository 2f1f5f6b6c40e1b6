namespace BotTutor.Expressions.Functions;

/// <summary>A compiled part of an expression.</summary>
internal delegate EvaluationResult Code(Evaluation run);
