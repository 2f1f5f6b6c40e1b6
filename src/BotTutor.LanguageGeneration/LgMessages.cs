namespace BotTutor.LanguageGeneration;

/// <summary>What authors are told about their <c>.lg</c> files.</summary>
internal static class LgMessages
{
    private const int LongestShown = 80;

    public static string NoTemplate => "The file holds no template; begin one with '# Name'.";

    public static string UnknownLine => "Only options, comments, imports and templates may stand here; a template begins with '# Name'.";

    public static string InvalidTemplateName(string name) =>
        $"'{Shorten(name)}' is no name for a template; use letters, digits and '_', with parts joined by '.', of which none begins with a digit.";

    public static string InvalidParameter(string name) =>
        $"'{Shorten(name)}' is no name for a parameter; use letters, digits and '_', and put ',' between parameters.";

    public static string UnclosedParameters => "The parameters are not closed by ')' at the end of the line.";

    public static string EmptyTemplate(string name) => $"The template '{name}' has no body; add a line such as '- Hello'.";

    public static string InvalidBodyLine => "A line of a template begins with '-'.";

    public static string DuplicateTemplate(string name) => $"There is more than one template '{name}' in this file; keep one.";

    public static string DuplicateImportedTemplate(string name, string file) => $"The template '{name}' is also in the imported {file}; rename one.";

    public static string MissingImport(string id) => $"The file '{Shorten(id)}' cannot be found.";

    public static string CircularImport(string id) => $"The import of '{Shorten(id)}' goes round in a circle.";

    public static string UnclosedExpression => "The expression that begins with '${' is not closed by '}'.";

    public static string UnclosedText => "The text that begins with ``` is not closed by ```.";

    public static string SurplusText(string text) => $"'{Shorten(text)}' is not expected behind the closing ```.";

    public static string MixedBody => "Conditions, switches and plain texts cannot stand beside each other; put one of them into a template of its own.";

    public static string InvalidWhitespaceInCondition => "At most one blank may stand in front of ':'.";

    public static string NotStartWithIfInCondition => "A condition begins with '- IF: ${...}'.";

    public static string MultipleIfInCondition => "A second IF is not expected here; write ELSEIF.";

    public static string NotEndWithElseInCondition => "Without an ELSE at the end, there may be nothing to say.";

    public static string InvalidMiddleInCondition => "Only ELSEIF may stand between IF and ELSE.";

    public static string InvalidExpressionInCondition => "IF and ELSEIF take one expression, such as '- IF: ${count > 0}'.";

    public static string ExtraExpressionInCondition => "ELSE takes no expression.";

    public static string MissingBodyInCondition => "Nothing is said for this condition; add a line such as '- Hello' below.";

    public static string InvalidWhitespaceInSwitch => "At most one blank may stand in front of ':'.";

    public static string NotStartWithSwitch => "A switch begins with '- SWITCH: ${...}'.";

    public static string MultipleSwitch => "A second SWITCH is not expected here; write CASE.";

    public static string InvalidMiddleInSwitch => "Only CASE may stand between SWITCH and DEFAULT.";

    public static string NotEndWithDefault => "Without a DEFAULT at the end, there may be nothing to say.";

    public static string MissingCase => "A switch without any CASE always says the same.";

    public static string InvalidExpressionInSwitch => "SWITCH and CASE take one expression, such as '- CASE: ${'Monday'}'.";

    public static string ExtraExpressionInSwitch => "DEFAULT takes no expression.";

    public static string MissingBodyInSwitch => "Nothing is said for this case; add a line such as '- Hello' below.";

    public static string InvalidStructureName(string name) => $"'{Shorten(name)}' is no name for a structure; write '[Activity' alone on its line.";

    public static string MissingStructureEnd => "The structure is not closed by a line with ']'.";

    public static string EmptyStructure => "The structure has no properties; add a line such as 'Text = Hello'.";

    public static string InvalidStructureLine => "A line of a structure is 'name = value' or one '${...}'.";

    public static string SurplusLine => "Nothing may follow the ']' that closes a structure.";

    public static string UnknownTemplate(string name) => $"There is no template '{Shorten(name)}'.";

    public static string WrongParameterCount(string name, int wanted, int given) =>
        $"The template '{name}' takes {wanted} arguments, but {given} are given.";

    public static string NullInStrictMode(string expression) => $"'{Shorten(expression)}' is null, which @strict does not allow.";

    public static string TooDeep(int deepest) => $"Templates call templates more than {deepest} deep; perhaps one calls itself without an end.";

    public static string TooManySteps => "The templates take more steps than allowed.";

    public static string NotAStructure(string expression) => $"'{Shorten(expression)}' should be a structure, whose properties are taken over.";

    public static string InTemplate(string template, string message) => $"[{template}] {message}";

    public static string TooLong(int most) => $"The text is longer than {most} characters.";

    public static string InvalidInlineText(string reason) => $"The text cannot be read: {reason}";

    public static string TooManyVariants(int made) => $"There are more variants than can be made; {made} were.";

    public static string Shorten(string text) => text.Length <= LongestShown ? text : $"{text.AsSpan(0, LongestShown)}...";
}
