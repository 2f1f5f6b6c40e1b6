using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Chooses one of the triggers that fit.</summary>
public abstract record TriggerSelector : Declared
{
    internal abstract Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory);
}

/// <summary>A trigger that fits, with its place in the dialog.</summary>
internal readonly record struct Candidate(Trigger Trigger, int Place)
{
    /// <summary>The rank; below 0 where it has none just now.</summary>
    public double Priority(DialogMemory memory)
    {
        if (Trigger.Priority is not { } priority)
        {
            return Place;
        }

        if (priority.Formula is not { } formula)
        {
            return priority.Literal;
        }

        var rank = formula.Try(memory);
        return rank.Failed || rank.Value.IsNull ? -1 : rank.Value.AsNumber() ?? -1;
    }
}
