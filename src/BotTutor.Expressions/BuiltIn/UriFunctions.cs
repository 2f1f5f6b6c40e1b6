using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that take a part out of an absolute address.</summary>
internal static class UriFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "uriHost", Text, [Any], arguments => Part(arguments, uri => uri.Host) },
        { "uriPath", Text, [Any], arguments => Part(arguments, uri => uri.AbsolutePath) },
        { "uriPathAndQuery", Text, [Any], arguments => Part(arguments, uri => uri.PathAndQuery) },
        { "uriPort", Number, [Any], arguments => Part(arguments, uri => uri.Port) },
        { "uriQuery", Text, [Any], arguments => Part(arguments, uri => uri.Query) },
        { "uriScheme", Text, [Any], arguments => Part(arguments, uri => uri.Scheme) },
    };

    private static EvaluationResult Part(Arguments arguments, Func<Uri, Value> part) =>
        Uri.TryCreate(arguments.Text(0), UriKind.Absolute, out var uri) && !IsBarePath(arguments.Text(0)!)
            ? EvaluationResult.Of(part(uri))
            : arguments.Expected(0, "an absolute address, such as https://example.com/a");

    // Some systems read /a/b as the address of a file.
    private static bool IsBarePath(string text) => text.StartsWith('/');
}
