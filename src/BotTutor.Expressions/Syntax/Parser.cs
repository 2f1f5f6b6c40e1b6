using System.Globalization;

namespace BotTutor.Expressions.Syntax;

/// <summary>Reads one expression. Stops at the first mistake, which <see cref="Mistake"/> then tells; never throws on any text.</summary>
internal sealed class Parser(string text, int start, int end, int depth = 0)
{
    private const int Deepest = 250;

    private readonly TokenReader _tokens = new(text, start, end);
    private int _depth = depth;

    /// <summary>The first mistake with its place; <see langword="null"/> as long as there is none.</summary>
    public SyntaxMistake? Mistake => _tokens.Mistake;

    private TokenKind Kind => _tokens.Current.Kind;

    public ExpressionSyntax? ParseWhole()
    {
        if (Kind == TokenKind.End)
        {
            return Fail(nameof(ExpressionMessages.EmptyExpression), ExpressionMessages.EmptyExpression, start, end);
        }

        var expression = ParseExpression();
        return expression is null || Kind == TokenKind.End ? expression : FailHere();
    }

    private ExpressionSyntax? ParseExpression()
    {
        if (_depth >= Deepest)
        {
            return FailDeep(_tokens.Current);
        }

        _depth++;
        var expression = ParseChoice();
        _depth--;
        return expression;
    }

    private ExpressionSyntax? ParseChoice()
    {
        var condition = ParseBinary(1);
        if (condition is null || Kind != TokenKind.Question)
        {
            return condition;
        }

        _tokens.Advance();
        return ParseExpression() is { } yes && _tokens.Take(TokenKind.Colon, ":") && ParseExpression() is { } no
            ? Bounded(new CallSyntax(condition.Start, no.End, "if", [condition, yes, no]))
            : null;
    }

    private ExpressionSyntax? ParseBinary(int least)
    {
        var left = ParsePower();
        while (left is not null && Operators.StrengthOf(Kind) is var strength && strength >= least)
        {
            var sign = _tokens.Advance();
            var right = ParseBinary(strength + 1);
            left = right is null ? null : Bounded(new CallSyntax(left.Start, right.End, Operators.FunctionOf(sign.Kind), [left, right]));
        }

        return left;
    }

    private ExpressionSyntax? ParsePower()
    {
        var left = ParseUnary();
        if (left is null || Kind != TokenKind.Caret)
        {
            return left;
        }

        var sign = _tokens.Advance();
        if (++_depth > Deepest)
        {
            return FailDeep(sign);
        }

        var right = ParsePower();
        _depth--;
        return right is null ? null : Bounded(new CallSyntax(left.Start, right.End, "^", [left, right]));
    }

    private ExpressionSyntax? ParseUnary()
    {
        if (Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus))
        {
            return ParsePostfix();
        }

        var sign = _tokens.Advance();
        if (++_depth > Deepest)
        {
            return FailDeep(sign);
        }

        var operand = ParseUnary();
        _depth--;
        return operand is null ? null
            : sign.Kind == TokenKind.Not ? Bounded(new CallSyntax(sign.Start, operand.End, "!", [operand]))
            : Bounded(new CallSyntax(sign.Start, operand.End, Operators.FunctionOf(sign.Kind), [new LiteralSyntax(sign.Start, sign.Start, 0), operand]));
    }

    private ExpressionSyntax? ParsePostfix()
    {
        var target = ParsePrimary();
        while (target is not null)
        {
            switch (Kind)
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

                case TokenKind.Not when _tokens.IsFollowedBy('('):
                    _tokens.Advance();
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
        _tokens.Advance();
        if (Kind != TokenKind.Name)
        {
            return FailHere();
        }

        var name = _tokens.Advance();
        return Bounded(new MemberSyntax(target.Start, name.End, target, _tokens.TextOf(name)));
    }

    private ExpressionSyntax? ParseIndex(ExpressionSyntax target)
    {
        _tokens.Advance();
        var index = ParseExpression();
        var end = _tokens.Current.End;
        return index is not null && _tokens.Take(TokenKind.CloseBracket, "]")
            ? Bounded(new IndexSyntax(target.Start, end, target, index))
            : null;
    }

    private ExpressionSyntax? ParseCall(ExpressionSyntax target, string suffix)
    {
        if (NameOf(target) is not { } name)
        {
            return Fail(nameof(ExpressionMessages.NotCallable), ExpressionMessages.NotCallable(_tokens.Written(target)), target.Start, target.End);
        }

        _tokens.Advance();
        var arguments = ParseList(TokenKind.CloseParenthesis, allowsLambda: true);
        var end = _tokens.Current.End;
        return arguments is not null && _tokens.Take(TokenKind.CloseParenthesis, ")")
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
        if (Kind == closing)
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
            if (allowsLambda && Kind == TokenKind.Arrow && item is NameSyntax)
            {
                _tokens.Advance();
                if (ParseExpression() is not { } body)
                {
                    return null;
                }

                items.Add(body);
            }

            if (Kind != TokenKind.Comma)
            {
                return items;
            }

            _tokens.Advance();
        }
    }

    private ExpressionSyntax? ParsePrimary()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _tokens.Advance();
                return new LiteralSyntax(token.Start, token.End, NumberOf(_tokens.TextOf(token)));

            case TokenKind.Text:
                _tokens.Advance();
                return new LiteralSyntax(token.Start, token.End, _tokens.TextWithin(token));

            case TokenKind.UnfinishedText:
                return FailHere();

            case TokenKind.Name:
                _tokens.Advance();
                return NameOrConstant(token);

            case TokenKind.Backtick:
                return _tokens.ReadInterpolation(_depth) is { } interpolated ? Bounded(interpolated) : null;

            case TokenKind.OpenParenthesis:
                _tokens.Advance();
                var inner = ParseExpression();
                return inner is not null && _tokens.Take(TokenKind.CloseParenthesis, ")") ? inner : null;

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
        var name = _tokens.TextOf(token);
        bool Is(string word) => string.Equals(name, word, StringComparison.OrdinalIgnoreCase);
        return Is("true") ? new LiteralSyntax(token.Start, token.End, true)
            : Is("false") ? new LiteralSyntax(token.Start, token.End, false)
            : Is("null") || Is("undefined") ? new LiteralSyntax(token.Start, token.End, Value.Null)
            : new NameSyntax(token.Start, token.End, name);
    }

    private ExpressionSyntax? ParseArray(Token opening)
    {
        _tokens.Advance();
        var items = ParseList(TokenKind.CloseBracket, allowsLambda: false);
        var end = _tokens.Current.End;
        return items is not null && _tokens.Take(TokenKind.CloseBracket, "]") ? Bounded(new ArraySyntax(opening.Start, end, items)) : null;
    }

    private ExpressionSyntax? ParseObject(Token opening)
    {
        _tokens.Advance();
        var names = new List<string>();
        var values = new List<ExpressionSyntax>();
        while (Kind != TokenKind.CloseBrace || names.Count > 0)
        {
            if (Kind is not (TokenKind.Name or TokenKind.Text))
            {
                return FailHere();
            }

            var name = _tokens.Advance();
            names.Add(name.Kind == TokenKind.Name ? _tokens.TextOf(name) : _tokens.TextWithin(name));
            if (!_tokens.Take(TokenKind.Colon, ":") || ParseExpression() is not { } value)
            {
                return null;
            }

            values.Add(value);
            if (Kind != TokenKind.Comma)
            {
                break;
            }

            _tokens.Advance();
        }

        var end = _tokens.Current.End;
        return _tokens.Take(TokenKind.CloseBrace, "}") ? Bounded(new ObjectSyntax(opening.Start, end, names, values)) : null;
    }

    private static Value NumberOf(ReadOnlySpan<char> digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? Value.Of(whole)
            : double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // Chains such as a.b.c or a + b + c grow deep without the parser going deep; code that walks them later does.
    private ExpressionSyntax? Bounded(ExpressionSyntax syntax) =>
        syntax.Height <= Deepest
            ? syntax
            : FailDeep(new Token(TokenKind.Invalid, syntax.Start, syntax.End));

    private ExpressionSyntax? FailHere()
    {
        _tokens.FailHere();
        return null;
    }

    private ExpressionSyntax? Fail(string code, string message, int from, int to)
    {
        _tokens.Fail(code, message, from, to);
        return null;
    }

    private ExpressionSyntax? FailDeep(Token at) => Fail(nameof(ExpressionMessages.TooDeep), ExpressionMessages.TooDeep(Deepest), at.Start, at.End);
}
