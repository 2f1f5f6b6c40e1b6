namespace BotTutor.Expressions.Syntax;

/// <summary>Cuts a stretch of text into tokens, one at a time.</summary>
internal sealed class Lexer(string text, int start, int end)
{
    private readonly int _start = start;
    private int _place = start;

    public Token Next()
    {
        while (_place < end && IsBlank(text[_place]))
        {
            _place++;
        }

        if (_place >= end)
        {
            return new Token(TokenKind.End, end, end);
        }

        var from = _place;
        var kind = Read(text[_place++]);
        return new Token(kind, from, _place);
    }

    /// <summary>Goes on from another place, after somebody else has read a part of the text.</summary>
    public void MoveTo(int place) => _place = place;

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\ufeff' or '\u00a0';

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character == '_';

    private TokenKind Read(char first) => first switch
    {
        '`' => TokenKind.Backtick,
        '\'' or '"' => ReadText(first),
        >= '0' and <= '9' => ReadNumber(),
        '@' when Follows('@') => ReadName(),
        '@' or '$' or '#' or '_' => ReadName(),
        '%' => IsShorthandHere() ? ReadName() : TokenKind.Percent,
        _ when char.IsLetter(first) => ReadName(),
        _ => ReadSign(first),
    };

    private TokenKind ReadSign(char first) => first switch
    {
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        '?' => Follows('?') ? TokenKind.Coalesce : TokenKind.Question,
        '&' => Follows('&') ? TokenKind.AndAnd : TokenKind.And,
        '|' => Follows('|') ? TokenKind.OrOr : TokenKind.Invalid,
        '=' => Follows('=') ? TokenKind.Equal : Follows('>') ? TokenKind.Arrow : TokenKind.Invalid,
        '!' => Follows('=') ? TokenKind.NotEqual : TokenKind.Not,
        '<' => Follows('=') ? TokenKind.LessOrEqual : Follows('>') ? TokenKind.NotEqual : TokenKind.Less,
        '>' => Follows('=') ? TokenKind.GreaterOrEqual : TokenKind.Greater,
        _ => TokenKind.Invalid,
    };

    private bool Follows(char character)
    {
        if (_place < end && text[_place] == character)
        {
            _place++;
            return true;
        }

        return false;
    }

    // A percent sign begins a name where no value stands before it that it could divide.
    private bool IsShorthandHere()
    {
        if (_place >= end || !(char.IsLetter(text[_place]) || text[_place] == '_'))
        {
            return false;
        }

        var before = _place - 2;
        while (before >= _start && IsBlank(text[before]))
        {
            before--;
        }

        return before < _start || !(IsNamePart(text[before]) || text[before] is ')' or ']' or '}' or '\'' or '"' or '`');
    }

    private TokenKind ReadName()
    {
        while (_place < end && IsNamePart(text[_place]))
        {
            _place++;
        }

        return TokenKind.Name;
    }

    private TokenKind ReadNumber()
    {
        ReadDigits();
        if (_place + 1 < end && text[_place] == '.' && char.IsAsciiDigit(text[_place + 1]))
        {
            _place++;
            ReadDigits();
        }

        return TokenKind.Number;
    }

    private void ReadDigits()
    {
        while (_place < end && char.IsAsciiDigit(text[_place]))
        {
            _place++;
        }
    }

    private TokenKind ReadText(char quote)
    {
        var closing = TextScanner.EndOfText(text, _place, end, quote);
        _place = closing < 0 ? end : closing;
        return closing < 0 ? TokenKind.UnfinishedText : TokenKind.Text;
    }
}
