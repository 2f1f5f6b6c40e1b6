using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>
/// The functions that decide. They evaluate only what they need, take an error for false, and, because who asks whether something is there wants to hear of null,
/// see null and not what stands in for it.
/// </summary>
internal static class LogicFunctions
{
    public static FunctionTable Table { get; } = new()
    {
        { "and", Truth, Arity.AtLeast(1), And },
        { "&&", Truth, Arity.AtLeast(1), And },
        { "or", Truth, Arity.AtLeast(1), Or },
        { "||", Truth, Arity.AtLeast(1), Or },
        { "not", Truth, Arity.Exactly(1), Not },
        { "!", Truth, Arity.Exactly(1), Not },
        { "if", Any, Arity.Exactly(3), If },
        { "exists", Truth, Arity.Exactly(1), Exists },
        { "coalesce", Any, Arity.AtLeast(1), Coalesce },
        { "??", Any, Arity.AtLeast(1), Coalesce },
    };

    /// <summary>False and null are false; everything else, even 0 and the empty text, is true.</summary>
    public static bool IsTrue(Value value) => value.AsBoolean() ?? !value.IsNull;

    private static bool IsTrue(EvaluationResult result) => !result.Failed && IsTrue(result.Value);

    private static Code And(CallSite site)
    {
        var parts = site.Arguments();
        return run =>
        {
            run = run.WithoutSubstitution();
            foreach (var part in parts)
            {
                if (!IsTrue(part(run)))
                {
                    return EvaluationResult.Of(Value.False);
                }
            }

            return EvaluationResult.Of(Value.True);
        };
    }

    private static Code Or(CallSite site)
    {
        var parts = site.Arguments();
        return run =>
        {
            run = run.WithoutSubstitution();
            foreach (var part in parts)
            {
                if (IsTrue(part(run)))
                {
                    return EvaluationResult.Of(Value.True);
                }
            }

            return EvaluationResult.Of(Value.False);
        };
    }

    private static Code Not(CallSite site)
    {
        var operand = site.Argument(0);
        return run => EvaluationResult.Of(!IsTrue(operand(run.WithoutSubstitution())));
    }

    private static Code If(CallSite site)
    {
        var condition = site.Argument(0);
        var yes = site.Argument(1);
        var no = site.Argument(2);
        return run => IsTrue(condition(run.WithoutSubstitution())) ? yes(run) : no(run);
    }

    private static Code Exists(CallSite site)
    {
        var operand = site.Argument(0);
        return run => EvaluationResult.Of(operand(run.WithoutSubstitution()) is { Failed: false, Value.IsNull: false });
    }

    private static Code Coalesce(CallSite site)
    {
        var parts = site.Arguments();
        return run =>
        {
            run = run.WithoutSubstitution();
            foreach (var part in parts)
            {
                if (part(run) is var result && (result.Failed || !result.Value.IsNull))
                {
                    return result;
                }
            }

            return EvaluationResult.Of(Value.Null);
        };
    }
}
