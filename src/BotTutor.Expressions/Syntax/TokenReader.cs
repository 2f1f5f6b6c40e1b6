namespace BotTutor.Expressions.Syntax;

/// <summary>Walks over the tokens of a stretch of text, and keeps the first mistake with its place.</summary>
internal sealed class TokenReader
{
    private readonly string _text;
    private readonly Lexer _lexer;
    private readonly int _end;

    public TokenReader(string text, int start, int end)
    {
        _text = text;
        _end = end;
        _lexer = new Lexer(text, start, end);
        Current = _lexer.Next();
    }

    public Token Current { get; private set; }

    /// <summary>The first mistake; <see langword="null"/> as long as there is none.</summary>
    public SyntaxMistake? Mistake { get; private set; }

    /// <summary>Whether the current token is followed by a character without a blank between.</summary>
    public bool IsFollowedBy(char character) => Current.End < _end && _text[Current.End] == character;

    public string TextOf(Token token) => _text[token.Start..token.End];

    /// <summary>What stands between the quotes of a token.</summary>
    public string TextWithin(Token token) =>
        Escapes.Resolve(_text.AsSpan(token.Start + 1, token.End - token.Start - 2), _text[token.Start] == '"' ? "\"" : "'");

    /// <summary>Goes to the next token and returns the one left behind.</summary>
    public Token Advance()
    {
        var token = Current;
        Current = _lexer.Next();
        return token;
    }

    /// <summary>Reads a text in backticks, whose opening one is the current token.</summary>
    public InterpolationSyntax? ReadInterpolation(int depth)
    {
        var opening = Current;
        var parts = new InterpolationParser(_text, opening.End, _end, depth) { ClosesWithBacktick = true };
        if (parts.Parse() is not { } syntax)
        {
            Mistake ??= parts.Mistake;
            return null;
        }

        _lexer.MoveTo(syntax.End);
        Current = _lexer.Next();
        return syntax with { Start = opening.Start };
    }

    /// <summary>Goes past a token of one kind, or notes that it is missing.</summary>
    public bool Take(TokenKind kind, string sign)
    {
        if (Current.Kind == kind)
        {
            Advance();
            return true;
        }

        if (Current.Kind is TokenKind.End)
        {
            return FailHere();
        }

        return Fail(nameof(ExpressionMessages.MissingToken), ExpressionMessages.MissingToken(sign, TextOf(Current)), Current.Start, Current.End);
    }

    /// <summary>Notes that the current token is not expected; always <see langword="false"/>.</summary>
    public bool FailHere() => Current.Kind switch
    {
        TokenKind.End => Fail(nameof(ExpressionMessages.UnexpectedEnd), ExpressionMessages.UnexpectedEnd, Current.Start, Current.End),
        TokenKind.UnfinishedText => Fail(nameof(ExpressionMessages.UnfinishedText), ExpressionMessages.UnfinishedText, Current.Start, Current.End),
        _ => Fail(nameof(ExpressionMessages.UnexpectedToken), ExpressionMessages.UnexpectedToken(TextOf(Current)), Current.Start, Current.End),
    };

    /// <summary>Notes a mistake, unless there is one already; always <see langword="false"/>.</summary>
    public bool Fail(string code, string message, int start, int end)
    {
        Mistake ??= new SyntaxMistake(code, message, start, end);
        return false;
    }

    public string Written(ExpressionSyntax syntax) => _text[syntax.Start..syntax.End];
}
