using System.Collections.Concurrent;
using BotTutor.Expressions.Functions;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Texts that are met only while an expression runs, parsed once each as long as there is room.</summary>
internal static class ParsedTexts
{
    private const int MostKept = 1_000;

    private static readonly ConcurrentDictionary<string, ExpressionParse> Plain = new(StringComparer.Ordinal);

    public static ExpressionParse Of(string text, FunctionTable? functions)
    {
        if (functions is not null)
        {
            return Expression.ParseText(text, functions);
        }

        if (Plain.TryGetValue(text, out var known))
        {
            return known;
        }

        var parsed = Expression.ParseText(text);
        if (Plain.Count < MostKept)
        {
            Plain[text] = parsed;
        }

        return parsed;
    }
}
