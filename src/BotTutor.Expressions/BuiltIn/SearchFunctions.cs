using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using BotTutor.Expressions.Functions;
using BotTutor.Expressions.Syntax;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that look for something in a text, an array or an object.</summary>
internal static class SearchFunctions
{
    private const int MostPatternsKept = 1_000;
    private const string ATextOrNull = "a text or null";

    private static readonly ConcurrentDictionary<(string Pattern, TimeSpan Time), Regex?> Patterns = new();

    public static FunctionTable Table { get; } = new()
    {
        { "startsWith", Truth, [Text, Text], arguments => Ends(arguments, (text, part) => text.StartsWith(part, StringComparison.Ordinal)) },
        { "endsWith", Truth, [Text, Text], arguments => Ends(arguments, (text, part) => text.EndsWith(part, StringComparison.Ordinal)) },
        { "contains", Truth, Arity.Exactly(2), Contains },
        { "indexOf", Number, [Text | List, Any], arguments => Find(arguments, FirstIndex, (text, part) => text.IndexOf(part, StringComparison.Ordinal)) },
        { "lastIndexOf", Number, [Text | List, Any], arguments => Find(arguments, LastIndex, LastIndex) },
        { "count", Number, [Text | List], Count },
        { "countWord", Number, [Text], CountWord },
        { "isMatch", Truth, Arity.Exactly(2), IsMatch },
    };

    private static EvaluationResult Ends(Arguments arguments, Func<string, string, bool> test) =>
        (arguments.TextOrNothing(0), arguments.TextOrNothing(1)) switch
        {
            (null, _) => arguments.Expected(0, ATextOrNull),
            (_, null) => arguments.Expected(1, ATextOrNull),
            ({ } text, { } part) => EvaluationResult.Of(test(text, part)),
        };

    // Whatever cannot be searched contains nothing: no error here, even where an argument fails.
    private static Code Contains(CallSite site)
    {
        var where = site.Argument(0);
        var what = site.Argument(1);
        return run =>
        {
            var whole = where(run);
            var part = whole.Failed ? whole : what(run);
            return EvaluationResult.Of(!part.Failed && Contains(whole.Value, part.Value));
        };
    }

    private static bool Contains(Value whole, Value part) => whole.Kind switch
    {
        ValueKind.String => part.AsString() is { } text && whole.AsString()!.Contains(text, StringComparison.Ordinal),
        ValueKind.Array => FirstIndex(whole.AsArray()!, part) >= 0,
        ValueKind.Object => part.AsString() is { } name && whole.AsObject()!.Has(name),
        _ => false,
    };

    private static EvaluationResult Find(Arguments arguments, Func<ValueArray, Value, int> inArray, Func<string, string, int> inText)
    {
        if (arguments.Array(0) is { } array)
        {
            return EvaluationResult.Of(inArray(array, arguments[1]));
        }

        return (arguments.TextOrNothing(0), arguments.TextOrNothing(1)) switch
        {
            (null, _) => arguments.Expected(0, "a text or an array"),
            (_, null) => arguments.Expected(1, ATextOrNull),
            ({ } text, { } part) => EvaluationResult.Of(inText(text, part)),
        };
    }

    private static int FirstIndex(ValueArray array, Value item)
    {
        for (var index = 0; index < array.Count; index++)
        {
            if (ComparisonFunctions.AreEqual(array[index], item))
            {
                return index;
            }
        }

        return -1;
    }

    private static int LastIndex(ValueArray array, Value item)
    {
        for (var index = array.Count - 1; index >= 0; index--)
        {
            if (ComparisonFunctions.AreEqual(array[index], item))
            {
                return index;
            }
        }

        return -1;
    }

    private static int LastIndex(string text, string part) =>
        part.Length == 0 ? text.Length : text.LastIndexOf(part, StringComparison.Ordinal);

    private static EvaluationResult Count(Arguments arguments) => arguments[0].Kind switch
    {
        ValueKind.String => EvaluationResult.Of(arguments.Text(0)!.Length),
        ValueKind.Array => EvaluationResult.Of(arguments.Array(0)!.Count),
        ValueKind.Object => EvaluationResult.Of(arguments.Properties(0)!.Count),
        _ when arguments[0].AsForeign<byte[]>() is { } bytes => EvaluationResult.Of(bytes.Length),
        _ => arguments.Expected(0, "a text or an array"),
    };

    private static EvaluationResult CountWord(Arguments arguments) =>
        arguments[0].IsNull ? EvaluationResult.Of(0)
        : arguments.Text(0) is { } text ? EvaluationResult.Of(Math.Max(1, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length))
        : arguments.Expected(0, ATextOrNull);

    private static Code IsMatch(CallSite site)
    {
        for (var index = 0; index < 2; index++)
        {
            if (site[index] is LiteralSyntax { Value: { IsNumber: true } or { Kind: ValueKind.Boolean } })
            {
                var message = ExpressionMessages.WrongArgumentType(site.Name, index, Text, site.TextOf(index));
                site.Refuse(nameof(ExpressionMessages.WrongArgumentType), message, site[index]);
            }
        }

        if (site[1] is LiteralSyntax { Value: var literal } && literal.AsString() is { } pattern && Complaint(pattern) is { } reason)
        {
            site.Refuse(nameof(ExpressionMessages.InvalidPattern), ExpressionMessages.InvalidPattern(pattern, reason), site[1]);
        }

        return site.Call(IsMatch);
    }

    private static EvaluationResult IsMatch(Arguments arguments)
    {
        if (arguments.TextOrNothing(0) is not { } text)
        {
            return arguments.Expected(0, ATextOrNull);
        }

        if (arguments.Text(1) is not { Length: > 0 } pattern || PatternOf(pattern, arguments.Options.Limits.RegularExpressionTime) is not { } regex)
        {
            return arguments.Expected(1, "a regular expression");
        }

        try
        {
            return EvaluationResult.Of(regex.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return EvaluationResult.Exceed(arguments.Written, $"isMatch: the search took longer than {arguments.Options.Limits.RegularExpressionTime.TotalMilliseconds} ms.");
        }
    }

    private static string? Complaint(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return null;
        }
        catch (ArgumentException wrong)
        {
            return wrong.Message;
        }
    }

    private static Regex? PatternOf(string pattern, TimeSpan time)
    {
        if (Patterns.TryGetValue((pattern, time), out var known))
        {
            return known;
        }

        var made = Complaint(pattern) is null ? new Regex(pattern, RegexOptions.None, time) : null;
        if (Patterns.Count < MostPatternsKept)
        {
            Patterns[(pattern, time)] = made;
        }

        return made;
    }
}
