namespace BotTutor.Expressions.Syntax;

internal readonly record struct Token(TokenKind Kind, int Start, int End);
