using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Finds the trigger of a dialog that reacts to an event.</summary>
internal static class TriggerSelection
{
    public static Trigger? Find(DialogInstance dialog, DialogEvent happened, DialogTurn turn)
    {
        var memory = turn.Memory;
        var triggers = dialog.Dialog.Triggers;
        List<Candidate>? fitting = null;
        for (var place = 0; place < triggers.Count; place++)
        {
            var trigger = triggers[place];
            if (trigger.Fits(happened, memory) && (!trigger.RunOnce || MayRunOnce(dialog, trigger, memory)) && MayHandle(trigger, turn))
            {
                (fitting ??= new List<Candidate>(2)).Add(new Candidate(trigger, place));
            }
        }

        if (fitting is null || (dialog.Dialog.Selector ?? MostSpecificSelector.Instance).Select(fitting, memory) is not { } chosen)
        {
            return null;
        }

        if (chosen is OnError)
        {
            turn.CountErrorHandledBy(chosen);
        }

        turn.Tracing?.Chosen(dialog, happened, chosen, fitting);
        return chosen;
    }

    /// <summary>A trigger for faults may have said how often it runs in one turn; a fault in its own actions comes back to it otherwise.</summary>
    private static bool MayHandle(Trigger trigger, DialogTurn turn) =>
        trigger is not OnError { ExecutionLimit: { } limit } || limit.TryIn(turn.Memory) is var most && (most <= 0 || turn.ErrorsHandledBy(trigger) < most);

    /// <summary>
    /// A trigger that runs once needs something it reads to be new. An alternative of its condition that another such trigger asks for
    /// alone is that trigger's: when that one has run, the alternative is used up.
    /// </summary>
    private static bool MayRunOnce(DialogInstance dialog, Trigger trigger, DialogMemory memory)
    {
        if (!OnceTracking.MayRun(dialog, trigger))
        {
            return false;
        }

        var alternatives = trigger.Clauses.Alternatives;
        return alternatives.Count == 1 || alternatives.Any(clause => clause.Holds(memory) && !dialog.Dialog.Triggers.Any(other =>
            !ReferenceEquals(other, trigger) && other.RunOnce && other.Clauses.Alternatives is [var only] && only.IsSameAs(clause) && !OnceTracking.MayRun(dialog, other)));
    }
}
