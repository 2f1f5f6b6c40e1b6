namespace BotTutor.Expressions.Syntax;

/// <summary>The operators between two operands: how tightly they bind, and the functions they stand for.</summary>
internal static class Operators
{
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

    /// <summary>From 1 for the weakest; 0 for what is no operator between two operands. Powers, which bind to the right, are not among them.</summary>
    public static int StrengthOf(TokenKind kind) => Strengths[(int)kind];

    /// <summary>The name of the function that an operator stands for.</summary>
    public static string FunctionOf(TokenKind kind) => kind switch
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
}
