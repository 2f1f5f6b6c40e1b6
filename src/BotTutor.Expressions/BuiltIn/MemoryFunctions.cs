using BotTutor.Expressions.Functions;
using BotTutor.Expressions.Syntax;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that read or write memory by a path known only when they run.</summary>
internal static class MemoryFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "getProperty", Any, Arity.Between(1, 2), GetProperty },
        { "setPathToValue", Any, Arity.Exactly(2), SetPathToValue },
        { "stringOrValue", Any, Arity.Exactly(1), StringOrValue },
    };

    private static Code GetProperty(CallSite site)
    {
        if (site.Count == 2 && (site.TypeOf(1) & (Text | Any)) == 0)
        {
            site.Refuse(nameof(ExpressionMessages.WrongArgumentType), ExpressionMessages.WrongArgumentType(site.Name, 1, Text, site.TextOf(1)), site[1]);
        }

        return site.Count == 2 ? OfObject(site) : OfMemory(site);
    }

    private static Code OfObject(CallSite site)
    {
        var owner = site.Argument(0);
        var name = site.Argument(1);
        return run =>
        {
            var whole = owner(run);
            var property = whole.Failed ? whole : name(run);
            return property.Failed ? property
                : property.Value.AsString() is not { } text ? site.Fail($"getProperty: argument 2 should be a text, but it is {property}.")
                : EvaluationResult.Of(whole.Value.AsObject() is { } properties ? properties[text] : Value.Null);
        };
    }

    private static Code OfMemory(CallSite site)
    {
        var path = site.Argument(0);
        return run =>
        {
            var name = path(run);
            return name.Failed ? name
                : name.Value.AsString() is not { } text ? site.Fail($"getProperty: argument 1 should be a text, but it is {name}.")
                : EvaluationResult.Of(Read(text, ScopeMemory.Of(site.Scope, run)));
        };
    }

    // The whole text may be a name with any letters in it; only else is it a path.
    private static Value Read(string text, IMemory memory) =>
        memory.Find(text) ?? MemoryPath.Parse(text)?.Read(memory) ?? Value.Null;

    private static Code SetPathToValue(CallSite site)
    {
        if (site[0] is not (NameSyntax or MemberSyntax or IndexSyntax) || MemoryPath.Parse(site.TextOf(0)) is not { } path)
        {
            site.Refuse(nameof(ExpressionMessages.NotAPath), ExpressionMessages.NotAPath(site.Name, site.TextOf(0)), site[0]);
            return _ => default;
        }

        var value = site.Argument(1);
        return run =>
        {
            var result = value(run);
            return result.Failed ? result
                : path.Write(ScopeMemory.Of(site.Scope, run), result.Value) is { } complaint ? site.Fail(complaint)
                : result;
        };
    }

    private static Code StringOrValue(CallSite site)
    {
        var text = site.Argument(0);
        return run =>
        {
            var result = text(run);
            if (result.Failed)
            {
                return result;
            }

            if (result.Value.AsString() is not { } written)
            {
                return site.Fail($"stringOrValue: argument 1 should be a text, but it is {result}.");
            }

            return ParsedTexts.Of(written, site.Functions) is { Expression: { } parsed }
                ? parsed.Evaluate(ScopeMemory.Of(site.Scope, run), run.Options, run.Budget)
                : site.Misuse($"stringOrValue: '{ExpressionMessages.Shorten(written)}' holds an expression that cannot be read.");
        };
    }
}
