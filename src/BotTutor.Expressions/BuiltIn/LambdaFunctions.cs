using BotTutor.Expressions.Functions;
using BotTutor.Expressions.Syntax;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that run an expression for each item of an array, or for each property of an object as <c>{key, value}</c>.</summary>
internal static class LambdaFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "foreach", List, Arity.Exactly(3), Select },
        { "select", List, Arity.Exactly(3), Select },
        { "where", Any, Arity.Exactly(3), Where },
        { "any", Truth, Arity.Exactly(3), site => Quantify(site, stopsAt: true) },
        { "all", Truth, Arity.Exactly(3), site => Quantify(site, stopsAt: false) },
    };

    private static Code Select(CallSite site) => Loop(site, (items, _, slot, body, run) =>
    {
        var results = new ValueArray(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            if (!run.Budget.TakeStep())
            {
                return site.OutOfSteps();
            }

            run.Locals[slot] = items[index];
            var result = body(run);
            if (result.Failed)
            {
                return result;
            }

            results.Add(result.Value);
        }

        return EvaluationResult.Of(results);
    });

    // Filtering an object yields an object again.
    private static Code Where(CallSite site) => Loop(site, (items, isObject, slot, body, run) =>
    {
        var found = new ValueArray();
        var properties = isObject ? new ValueObject() : null;
        for (var index = 0; index < items.Count; index++)
        {
            if (!run.Budget.TakeStep())
            {
                return site.OutOfSteps();
            }

            var item = items[index];
            run.Locals[slot] = item;
            if (body(run) is not { Failed: false } result || !LogicFunctions.IsTrue(result.Value))
            {
                continue;
            }

            if (properties is null)
            {
                found.Add(item);
            }
            else
            {
                var pair = item.AsObject()!;
                properties[pair["key"].AsString()!] = pair["value"];
            }
        }

        return properties is null ? EvaluationResult.Of(found) : EvaluationResult.Of(properties);
    });

    private static Code Quantify(CallSite site, bool stopsAt) => Loop(site, (items, _, slot, body, run) =>
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (!run.Budget.TakeStep())
            {
                return site.OutOfSteps();
            }

            run.Locals[slot] = items[index];
            var result = body(run);
            var holds = !result.Failed && LogicFunctions.IsTrue(result.Value);
            if (holds == stopsAt)
            {
                return EvaluationResult.Of(stopsAt);
            }
        }

        return EvaluationResult.Of(!stopsAt);
    });

    private delegate EvaluationResult Work(ValueArray items, bool isObject, int slot, Code body, Evaluation run);

    private static Code Loop(CallSite site, Work work)
    {
        if (site[1] is not NameSyntax { Name: var name })
        {
            site.Refuse(nameof(ExpressionMessages.NotAName), ExpressionMessages.NotAName(site.Name, 1, site.TextOf(1)), site[1]);
            return _ => default;
        }

        var over = site.Argument(0);
        var scope = site.Enter(name);
        var body = site.Argument(2, scope);
        var slot = scope.Slot;
        return run =>
        {
            var source = over(run);
            if (source.Failed)
            {
                return source;
            }

            return source.Value.AsArray() is { } array ? work(array, false, slot, body, run)
                : source.Value.AsObject() is { } properties ? work(PairsOf(properties), true, slot, body, run)
                : site.Fail($"{site.Name}: argument 1 should be an array or an object, but it is {ExpressionMessages.Shorten(source.Value.ToString())}.");
        };
    }

    private static ValueArray PairsOf(ValueObject properties)
    {
        var pairs = new ValueArray(properties.Count);
        foreach (var (name, value) in properties)
        {
            pairs.Add(new ValueObject { { "key", name }, { "value", value } });
        }

        return pairs;
    }
}
