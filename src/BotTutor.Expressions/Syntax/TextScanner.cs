namespace BotTutor.Expressions.Syntax;

/// <summary>Finds where texts and <c>${...}</c> end, without understanding what stands in them.</summary>
public static class TextScanner
{
    private const int DeepestNesting = 100;

    /// <summary>The place behind the closing quote, or -1. A backslash keeps a quote or a backslash from meaning anything.</summary>
    public static int EndOfText(string text, int start, int end, char quote)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var place = start; place < end; place++)
        {
            if (text[place] == '\\' && place + 1 < end && (text[place + 1] == quote || text[place + 1] == '\\'))
            {
                place++;
            }
            else if (text[place] == quote)
            {
                return place + 1;
            }
        }

        return -1;
    }

    /// <summary>The place of the bracket that closes one left open before <paramref name="start"/>, or -1. Brackets in quotes do not count.</summary>
    public static int ClosingBracket(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        var open = 1;
        for (var place = start; place < text.Length; place++)
        {
            switch (text[place])
            {
                case '\'' or '"':
                    place = EndOfText(text, place + 1, text.Length, text[place]) - 1;
                    if (place < 0)
                    {
                        return -1;
                    }

                    break;

                case '[':
                    open++;
                    break;

                case ']' when --open == 0:
                    return place;
            }
        }

        return -1;
    }

    /// <summary>The place behind the brace that closes an expression, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Behind the opening <c>${</c>.</param>
    /// <param name="end">Where the text ends.</param>
    public static int EndOfExpression(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EndOfExpression(text, start, end, 0);
    }

    private static int EndOfExpression(string text, int start, int end, int depth)
    {
        if (depth > DeepestNesting)
        {
            return -1;
        }

        var open = 1;
        for (var place = start; place < end;)
        {
            switch (text[place])
            {
                case '\'' or '"':
                    place = EndOfText(text, place + 1, end, text[place]);
                    break;

                case '`':
                    place = EndOfInterpolation(text, place + 1, end, depth + 1);
                    break;

                case '{':
                    open++;
                    place++;
                    break;

                case '}':
                    place++;
                    if (--open == 0)
                    {
                        return place;
                    }

                    break;

                default:
                    place++;
                    break;
            }

            if (place < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int EndOfInterpolation(string text, int start, int end, int depth)
    {
        for (var place = start; place < end;)
        {
            switch (text[place])
            {
                case '\\' when place + 1 < end && text[place + 1] is '`' or '$':
                    place += 2;
                    break;

                case '`':
                    return place + 1;

                case '$' when place + 1 < end && text[place + 1] == '{':
                    place = EndOfExpression(text, place + 2, end, depth + 1);
                    if (place < 0)
                    {
                        return -1;
                    }

                    break;

                default:
                    place++;
                    break;
            }
        }

        return -1;
    }
}
