namespace BotTutor.Expressions.Syntax;

/// <summary>Reads text with <c>${...}</c> in it, up to a closing backtick or to the end.</summary>
internal sealed class InterpolationParser(string text, int start, int end, int depth)
{
    private readonly List<ExpressionSyntax> _parts = [];

    /// <summary>Whether a backtick ends the text; otherwise backticks are plain and the end of the text ends it.</summary>
    public bool ClosesWithBacktick { get; init; }

    public SyntaxMistake? Mistake { get; private set; }

    public InterpolationSyntax? Parse()
    {
        var plain = start;
        for (var place = start; place < end;)
        {
            if (text[place] == '\\' && place + 1 < end && text[place + 1] is '`' or '$')
            {
                place += 2;
            }
            else if (text[place] == '`' && ClosesWithBacktick)
            {
                AddPlain(plain, place);
                return new InterpolationSyntax(start, place + 1, _parts);
            }
            else if (text[place] == '$' && place + 1 < end && text[place + 1] == '{')
            {
                AddPlain(plain, place);
                place = ParseExpression(place);
                plain = place;
                if (Mistake is not null)
                {
                    return null;
                }
            }
            else
            {
                place++;
            }
        }

        if (ClosesWithBacktick)
        {
            Mistake = new SyntaxMistake(nameof(ExpressionMessages.UnfinishedInterpolation), ExpressionMessages.UnfinishedInterpolation, start - 1, end);
            return null;
        }

        AddPlain(plain, end);
        return new InterpolationSyntax(start, end, _parts);
    }

    private void AddPlain(int from, int to)
    {
        if (to > from)
        {
            _parts.Add(new LiteralSyntax(from, to, Escapes.ResolveInInterpolation(text.AsSpan(from, to - from))));
        }
    }

    private int ParseExpression(int dollar)
    {
        var closing = TextScanner.EndOfExpression(text, dollar + 2, end);
        if (closing < 0)
        {
            Mistake = new SyntaxMistake(nameof(ExpressionMessages.UnfinishedInterpolation), ExpressionMessages.UnfinishedInterpolation, dollar, end);
            return end;
        }

        var parser = new Parser(text, dollar + 2, closing - 1, depth + 1);
        if (parser.ParseWhole() is { } expression)
        {
            _parts.Add(expression);
        }

        Mistake = parser.Mistake;
        return closing;
    }
}
