namespace BotTutor.Expressions.Compilation;

/// <summary>A compiled part of an expression.</summary>
internal delegate EvaluationResult Code(Evaluation run);
