namespace BotTutor.Expressions;

/// <summary>What authors are told about their expressions.</summary>
internal static class ExpressionMessages
{
    public const string TooManySteps = "this takes more steps than allowed; shorten the list it goes through.";

    public const string StackTooDeep = "this is nested too deep to be evaluated; split it.";

    private const int LongestShown = 80;

    public static string EmptyExpression => "An expression should stand here, but there is none.";

    public static string TooDeep(int deepest) => $"The expression is nested deeper than {deepest} levels; split it.";

    public static string UnexpectedToken(string stands) => $"'{Shorten(stands)}' is not expected here.";

    public static string UnexpectedEnd => "The expression ends too early.";

    public static string UnfinishedText => "The text is not closed by the quote that opens it.";

    public static string UnfinishedInterpolation => "The text is not closed by '`', or an expression in it is not closed by '}'.";

    public static string MissingToken(string wanted, string stands) => $"'{wanted}' is expected, but '{Shorten(stands)}' stands here.";

    public static string NotCallable(string written) => $"'{Shorten(written)}' cannot be called; a function has a plain name.";

    public static string UnknownFunction(string name) => $"There is no function '{Shorten(name)}'.";

    public static string WrongArgumentCount(string function, Functions.Arity arity, int count) =>
        $"{function} takes {arity}, but {count} {(count == 1 ? "is" : "are")} given.";

    public static string WrongArgumentType(string function, int index, Functions.ValueTypes wanted, string written) =>
        $"{function}: argument {index + 1} should be {Describe(wanted)}, but '{Shorten(written)}' never is.";

    public static string NotAName(string function, int index, string written) =>
        $"{function}: argument {index + 1} should be a plain name for the item, but it is '{Shorten(written)}'.";

    public static string NotAPath(string function, string written) =>
        $"{function}: argument 1 should be a path in memory, but it is '{Shorten(written)}'.";

    public static string InvalidPattern(string pattern, string reason) =>
        $"isMatch: '{Shorten(pattern)}' is no regular expression: {reason}";

    public static string Shorten(string text) => text.Length <= LongestShown ? text : $"{text.AsSpan(0, LongestShown)}...";

    private static string Describe(Functions.ValueTypes types) => string.Join(
        " or ",
        Enum.GetValues<Functions.ValueTypes>()
            .Where(type => type != Functions.ValueTypes.None && types.HasFlag(type))
            .Select(type => type switch
            {
                Functions.ValueTypes.Truth => "true or false",
                Functions.ValueTypes.Number => "a number",
                Functions.ValueTypes.Text => "a text",
                Functions.ValueTypes.List => "an array",
                _ => "anything",
            }));
}
