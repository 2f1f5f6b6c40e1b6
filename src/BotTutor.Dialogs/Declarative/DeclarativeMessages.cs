namespace BotTutor.Dialogs.Declarative;

/// <summary>What authors read about their <c>.dialog</c> files. The code of a message is its name here.</summary>
internal static class DeclarativeMessages
{
    public static string BrokenJson(string reader)
    {
        var end = reader.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"This is not JSON: {(end < 0 ? reader : reader[..end])}";
    }

    public static string MissingKind(string expected) => $"There should be a \"$kind\" here that names {expected}.";

    public static string UnknownKind(string kind, string? near) => $"There is no \"$kind\" named '{kind}'{DidYouMean(near)}";

    public static string AbsentKind(string kind) => $"'{kind}' is a kind of the format that this runtime does not have; it is passed over.";

    public static string WrongKindHere(string kind, string expected) => $"'{kind}' cannot stand here; {expected} was expected.";

    public static string UnknownProperty(string property, string kind, string? near) => $"{kind} has no property '{property}', so it is ignored{DidYouMean(near)}";

    public static string MissingProperty(string property, string kind) => $"{kind} needs the property '{property}'.";

    public static string WrongType(string property, string expected, string stands) => $"'{property}' should be {expected}, but it is {stands}.";

    public static string BrokenExpression(string property, string message) => $"'{property}': {message}";

    public static string UnknownDialog(string name, string? near) => $"There is no dialog named '{name}'{DidYouMean(near)}";

    public static string UnknownResource(string name, string? near) => $"There is no file named '{name}'{DidYouMean(near)}";

    public static string UnknownTemplate(string name, string? near) => $"There is no template or function named '{name}'{DidYouMean(near)}";

    public static string BrokenText(string message) => $"This text cannot be said: {message}";

    public static string DuplicateResource(string name, string first) => $"The name '{name}' is taken by {first}; names of files must be unique in the whole folder.";

    public static string UnknownAction(string id, string? near) => $"No action in this file has the id '{id}'{DidYouMean(near)}";

    public static string DuplicateId(string id, int line) => $"The id '{id}' is taken by line {line}; whoever goes to it finds only one of the two.";

    public static string BrokenPattern(string pattern, string message) => $"'{pattern}' is not a regular expression: {message}";

    public static string TooManyFiles(int files, long bytes) => $"This file and those after it are left out: a set of dialogs may have {files} files and {bytes} bytes.";

    public static string FileTooLarge(long size, int most) => $"The file has {size} bytes, and the limit is {most}; it is left out.";

    public static string EndlessDialogs(string way) => $"These dialogs begin each other without an end: {way}. Ask something in between, or give one of the triggers a condition.";

    public static string UnreadableFile(string message) => $"The file cannot be read: {message}";

    private static string DidYouMean(string? near) => near is null ? "." : $"; did you mean '{near}'?";
}
