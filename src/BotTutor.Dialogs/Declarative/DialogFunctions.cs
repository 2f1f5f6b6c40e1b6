using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>The functions that expressions and templates have in dialogs, beside the built-in ones.</summary>
internal static class DialogFunctions
{
    public static FunctionTable Table(CardLibrary cards) => new()
    {
        { "card", Arity.Between(1, 2), cards.Fill },
        { "hasPendingActions", Arity.Exactly(0), HasPendingActions },
        { "isDialogActive", Arity.AtLeast(1), IsDialogActive },
        { "isActionActive", Arity.AtLeast(1), IsDialogActive },
    };

    private static EvaluationResult HasPendingActions(Arguments arguments) =>
        Focus(arguments)?.Instance is { } dialog ? dialog.Plan.Count > 0 : Value.False;

    private static EvaluationResult IsDialogActive(Arguments arguments)
    {
        var stack = Focus(arguments)?.DialogContext["stack"].AsArray() ?? [];
        foreach (var wanted in arguments.All)
        {
            foreach (var active in stack)
            {
                if (active == wanted)
                {
                    return Value.True;
                }
            }
        }

        return Value.False;
    }

    private static TurnFocus? Focus(Arguments arguments) =>
        arguments.Memory.Find(Scopes.Self) is { } self ? self.AsForeign<DialogMemory>()?.Focus as TurnFocus : null;
}
