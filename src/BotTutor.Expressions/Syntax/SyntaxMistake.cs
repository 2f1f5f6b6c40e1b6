namespace BotTutor.Expressions.Syntax;

/// <summary>What is wrong with a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal sealed record SyntaxMistake(string Code, string Message, int Start, int End);
