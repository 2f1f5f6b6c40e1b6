using System.Globalization;

namespace BotTutor.Expressions.Syntax;

/// <summary>Reads one expression. Stops at the first mistake, which <see cref="Mistake"/> then tells; never throws on any text.</summary>
internal sealed class Parser
{
    private const int Deepest = 250;

    // Weakest first; operators of one row bind alike. The order is the format's own: equality binds tighter than order.
    private static readonly TokenKind[][] Ladder =
    [
        [TokenKind.Coalesce],
        [TokenKind.OrOr],
        [TokenKind.AndAnd],
        [TokenKind.Less, TokenKind.LessOrEqual, TokenKind.Greater, TokenKind.GreaterOrEqual],
        [TokenKind.And],
        [TokenKind.Equal, TokenKind.NotEqual],
        [TokenKind.Plus, TokenKind.Minus],
        [TokenKind.Star, TokenKind.Slash, TokenKind.Percent],
    ];

    private static readonly int[] Strengths = MakeStrengths();

    private readonly string _text;
    private readonly Lexer _lexer;
    private readonly int _end;
    private Token _token;
    private int _depth;

    public Parser(string text, int start, int end, int depth = 0)
    {
        _text = text;
        _lexer = new Lexer(text, start, end);
        _end = end;
        _depth = depth;
        _token = _lexer.Next();
    }

    /// <summary>The first mistake with its place; <see langword="null"/> as long as there is none.</summary>
    public SyntaxMistake? Mistake { get; private set; }

    public ExpressionSyntax? ParseWhole()
    {
        if (_token.Kind == TokenKind.End)
        {
            return Fail(nameof(ExpressionMessages.EmptyExpression), ExpressionMessages.EmptyExpression, _token);
        }

        var expression = ParseExpression();
        return expression is null || _token.Kind == TokenKind.End ? expression : FailHere();
    }

    private static int[] MakeStrengths()
    {
        var strengths = new int[(int)TokenKind.CloseBrace + 1];
        for (var row = 0; row < Ladder.Length; row++)
        {
            foreach (var kind in Ladder[row])
            {
                strengths[(int)kind] = row + 1;
            }
        }

        return strengths;
    }

    private ExpressionSyntax? ParseExpression()
    {
        if (_depth >= Deepest)
        {
            return Fail(nameof(ExpressionMessages.TooDeep), ExpressionMessages.TooDeep(Deepest), _token);
        }

        _depth++;
        var expression = ParseChoice();
        _depth--;
        return expression;
    }

    private ExpressionSyntax? ParseChoice()
    {
        var condition = ParseBinary(1);
        if (condition is null || _token.Kind != TokenKind.Question)
        {
            return condition;
        }

        Advance();
        return ParseExpression() is { } yes && Take(TokenKind.Colon, ":") && ParseExpression() is { } no
            ? Bounded(new CallSyntax(condition.Start, no.End, "if", [condition, yes, no]))
            : null;
    }

    private ExpressionSyntax? ParseBinary(int least)
    {
        var left = ParsePower();
        while (left is not null && Strengths[(int)_token.Kind] is var strength && strength >= least)
        {
            var sign = Advance();
            var right = ParseBinary(strength + 1);
            left = right is null ? null : Bounded(new CallSyntax(left.Start, right.End, SignOf(sign), [left, right]));
        }

        return left;
    }

    private ExpressionSyntax? ParsePower()
    {
        var left = ParseUnary();
        if (left is null || _token.Kind != TokenKind.Caret)
        {
            return left;
        }

        var sign = Advance();
        if (++_depth > Deepest)
        {
            return Fail(nameof(ExpressionMessages.TooDeep), ExpressionMessages.TooDeep(Deepest), sign);
        }

        var right = ParsePower();
        _depth--;
        return right is null ? null : Bounded(new CallSyntax(left.Start, right.End, "^", [left, right]));
    }

    private ExpressionSyntax? ParseUnary()
    {
        if (_token.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus))
        {
            return ParsePostfix();
        }

        var sign = Advance();
        if (++_depth > Deepest)
        {
            return Fail(nameof(ExpressionMessages.TooDeep), ExpressionMessages.TooDeep(Deepest), sign);
        }

        var operand = ParseUnary();
        _depth--;
        return operand is null ? null
            : sign.Kind == TokenKind.Not ? Bounded(new CallSyntax(sign.Start, operand.End, "!", [operand]))
            : Bounded(new CallSyntax(sign.Start, operand.End, SignOf(sign), [new LiteralSyntax(sign.Start, sign.Start, 0), operand]));
    }

    private ExpressionSyntax? ParsePostfix()
    {
        var target = ParsePrimary();
        while (target is not null)
        {
            switch (_token.Kind)
            {
                case TokenKind.Dot:
                    target = ParseMember(target);
                    break;

                case TokenKind.OpenBracket:
                    target = ParseIndex(target);
                    break;

                case TokenKind.OpenParenthesis:
                    target = ParseCall(target, string.Empty);
                    break;

                case TokenKind.Not when _token.End < _end && _text[_token.End] == '(':
                    Advance();
                    target = ParseCall(target, "!");
                    break;

                default:
                    return target;
            }
        }

        return null;
    }

    private ExpressionSyntax? ParseMember(ExpressionSyntax target)
    {
        Advance();
        if (_token.Kind != TokenKind.Name)
        {
            return FailHere();
        }

        var name = Advance();
        return Bounded(new MemberSyntax(target.Start, name.End, target, TextOf(name)));
    }

    private ExpressionSyntax? ParseIndex(ExpressionSyntax target)
    {
        Advance();
        var index = ParseExpression();
        var end = _token.End;
        return index is not null && Take(TokenKind.CloseBracket, "]")
            ? Bounded(new IndexSyntax(target.Start, end, target, index))
            : null;
    }

    private ExpressionSyntax? ParseCall(ExpressionSyntax target, string suffix)
    {
        if (NameOf(target) is not { } name)
        {
            var written = _text[target.Start..target.End];
            return Fail(nameof(ExpressionMessages.NotCallable), ExpressionMessages.NotCallable(written), new Token(TokenKind.Name, target.Start, target.End));
        }

        Advance();
        var arguments = ParseList(TokenKind.CloseParenthesis, allowsLambda: true);
        var end = _token.End;
        return arguments is not null && Take(TokenKind.CloseParenthesis, ")")
            ? Bounded(new CallSyntax(target.Start, end, name + suffix, arguments))
            : null;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        NameSyntax { Name: var name } => name,
        MemberSyntax { Target: var owner, Name: var name } => NameOf(owner) is { } path ? $"{path}.{name}" : null,
        _ => null,
    };

    private List<ExpressionSyntax>? ParseList(TokenKind closing, bool allowsLambda)
    {
        var items = new List<ExpressionSyntax>();
        if (_token.Kind == closing)
        {
            return items;
        }

        while (true)
        {
            if (ParseExpression() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (allowsLambda && _token.Kind == TokenKind.Arrow && item is NameSyntax)
            {
                Advance();
                if (ParseExpression() is not { } body)
                {
                    return null;
                }

                items.Add(body);
            }

            if (_token.Kind != TokenKind.Comma)
            {
                return items;
            }

            Advance();
        }
    }

    private ExpressionSyntax? ParsePrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return new LiteralSyntax(token.Start, token.End, NumberOf(_text.AsSpan(token.Start, token.End - token.Start)));

            case TokenKind.Text:
                Advance();
                return new LiteralSyntax(token.Start, token.End, TextWithin(token));

            case TokenKind.UnfinishedText:
                return Fail(nameof(ExpressionMessages.UnfinishedText), ExpressionMessages.UnfinishedText, token);

            case TokenKind.Name:
                Advance();
                return NameOrConstant(token);

            case TokenKind.Backtick:
                return ParseInterpolation(token);

            case TokenKind.OpenParenthesis:
                Advance();
                var inner = ParseExpression();
                return inner is not null && Take(TokenKind.CloseParenthesis, ")") ? inner : null;

            case TokenKind.OpenBracket:
                return ParseArray(token);

            case TokenKind.OpenBrace:
                return ParseObject(token);

            default:
                return FailHere();
        }
    }

    private ExpressionSyntax NameOrConstant(Token token)
    {
        var name = TextOf(token);
        bool Is(string word) => string.Equals(name, word, StringComparison.OrdinalIgnoreCase);
        return Is("true") ? new LiteralSyntax(token.Start, token.End, true)
            : Is("false") ? new LiteralSyntax(token.Start, token.End, false)
            : Is("null") || Is("undefined") ? new LiteralSyntax(token.Start, token.End, Value.Null)
            : new NameSyntax(token.Start, token.End, name);
    }

    private ExpressionSyntax? ParseInterpolation(Token opening)
    {
        var parts = new InterpolationParser(_text, opening.End, _end, _depth) { ClosesWithBacktick = true };
        if (parts.Parse() is not { } syntax)
        {
            Mistake ??= parts.Mistake;
            return null;
        }

        _lexer.MoveTo(syntax.End);
        _token = _lexer.Next();
        return Bounded(syntax with { Start = opening.Start });
    }

    private ExpressionSyntax? ParseArray(Token opening)
    {
        Advance();
        var items = ParseList(TokenKind.CloseBracket, allowsLambda: false);
        var end = _token.End;
        return items is not null && Take(TokenKind.CloseBracket, "]") ? Bounded(new ArraySyntax(opening.Start, end, items)) : null;
    }

    private ExpressionSyntax? ParseObject(Token opening)
    {
        Advance();
        var names = new List<string>();
        var values = new List<ExpressionSyntax>();
        while (_token.Kind != TokenKind.CloseBrace || names.Count > 0)
        {
            if (_token.Kind is not (TokenKind.Name or TokenKind.Text))
            {
                return FailHere();
            }

            var name = Advance();
            names.Add(name.Kind == TokenKind.Name ? TextOf(name) : TextWithin(name));
            if (!Take(TokenKind.Colon, ":") || ParseExpression() is not { } value)
            {
                return null;
            }

            values.Add(value);
            if (_token.Kind != TokenKind.Comma)
            {
                break;
            }

            Advance();
        }

        var end = _token.End;
        return Take(TokenKind.CloseBrace, "}") ? Bounded(new ObjectSyntax(opening.Start, end, names, values)) : null;
    }

    private static Value NumberOf(ReadOnlySpan<char> digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? Value.Of(whole)
            : double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private string TextWithin(Token token) =>
        Escapes.Resolve(_text.AsSpan(token.Start + 1, token.End - token.Start - 2), _text[token.Start] == '"' ? "\"" : "'");

    private static string SignOf(Token token) => token.Kind switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.Percent => "%",
        TokenKind.And => "&",
        TokenKind.AndAnd => "&&",
        TokenKind.OrOr => "||",
        TokenKind.Coalesce => "??",
        TokenKind.Equal => "==",
        TokenKind.NotEqual => "!=",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        _ => ">=",
    };

    private string TextOf(Token token) => _text[token.Start..token.End];

    private Token Advance()
    {
        var token = _token;
        _token = _lexer.Next();
        return token;
    }

    private bool Take(TokenKind kind, string sign)
    {
        if (_token.Kind == kind)
        {
            Advance();
            return true;
        }

        if (_token.Kind is TokenKind.End)
        {
            FailHere();
        }
        else
        {
            Fail(nameof(ExpressionMessages.MissingToken), ExpressionMessages.MissingToken(sign, TextOf(_token)), _token);
        }

        return false;
    }

    // Chains such as a.b.c or a + b + c grow deep without the parser going deep; code that walks them later does.
    private ExpressionSyntax? Bounded(ExpressionSyntax syntax) =>
        syntax.Height <= Deepest
            ? syntax
            : Fail(nameof(ExpressionMessages.TooDeep), ExpressionMessages.TooDeep(Deepest), new Token(TokenKind.Invalid, syntax.Start, syntax.End));

    private ExpressionSyntax? FailHere() => _token.Kind switch
    {
        TokenKind.End => Fail(nameof(ExpressionMessages.UnexpectedEnd), ExpressionMessages.UnexpectedEnd, _token),
        TokenKind.UnfinishedText => Fail(nameof(ExpressionMessages.UnfinishedText), ExpressionMessages.UnfinishedText, _token),
        _ => Fail(nameof(ExpressionMessages.UnexpectedToken), ExpressionMessages.UnexpectedToken(TextOf(_token)), _token),
    };

    private ExpressionSyntax? Fail(string code, string message, Token at)
    {
        Mistake ??= new SyntaxMistake(code, message, at.Start, at.End);
        return null;
    }
}
