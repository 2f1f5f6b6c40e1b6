using BotTutor.Diagnostics;

namespace BotTutor.Expressions;

/// <summary>An expression, or why the text is none. Ranges are relative to the text.</summary>
/// <param name="Expression">The expression; <see langword="null"/> when a diagnostic is an error.</param>
/// <param name="Diagnostics">All findings in the order of the text.</param>
public sealed record ExpressionParse(Expression? Expression, IReadOnlyList<Diagnostic> Diagnostics);
