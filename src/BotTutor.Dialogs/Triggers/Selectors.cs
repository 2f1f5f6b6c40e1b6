using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Takes the trigger of the lowest priority, the first where they are equal.</summary>
[DialogKind("Microsoft.FirstSelector")]
public sealed record FirstSelector : TriggerSelector
{
    internal static FirstSelector Instance { get; } = new();

    internal override Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory)
    {
        Trigger? best = null;
        var lowest = double.MaxValue;
        foreach (var candidate in fitting)
        {
            var priority = candidate.Priority(memory);
            if (priority >= 0 && priority < lowest)
            {
                (best, lowest) = (candidate.Trigger, priority);
            }
        }

        return best;
    }
}

/// <summary>Takes the first of all that are true; the others are passed over.</summary>
[DialogKind("Microsoft.TrueSelector")]
public sealed record TrueSelector : TriggerSelector
{
    internal override Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory) => FirstSelector.Instance.Select(fitting, memory);
}

/// <summary>Takes any.</summary>
[DialogKind("Microsoft.RandomSelector")]
public sealed record RandomSelector : TriggerSelector
{
    /// <summary>Gets the seed of chance; the bot's own chance when below 0 or left out.</summary>
    public int? Seed { get; init; }

    internal override Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory)
    {
        if (fitting.Count == 0)
        {
            return null;
        }

        var chance = Seed is { } seed and >= 0 ? new Random(seed) : memory.Options.Random;
        return fitting[chance.Next(fitting.Count)].Trigger;
    }
}

/// <summary>Drops every trigger that asks for less than another one that fits, then lets another selector choose.</summary>
[DialogKind("Microsoft.MostSpecificSelector")]
public sealed record MostSpecificSelector : TriggerSelector
{
    internal static MostSpecificSelector Instance { get; } = new();

    /// <summary>Gets who chooses among equals; the first unless said.</summary>
    public TriggerSelector? Selector { get; init; }

    internal override Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory)
    {
        if (fitting.Count > 1)
        {
            fitting = Specificity.MostSpecific(fitting, memory);
        }

        return (Selector ?? FirstSelector.Instance).Select(fitting, memory);
    }
}

/// <summary>Lets one of two selectors choose.</summary>
[DialogKind("Microsoft.ConditionalSelector")]
public sealed record ConditionalSelector : TriggerSelector
{
    public required Dynamic<bool> Condition { get; init; }

    public required TriggerSelector IfTrue { get; init; }

    public required TriggerSelector IfFalse { get; init; }

    internal override Trigger? Select(IReadOnlyList<Candidate> fitting, DialogMemory memory) =>
        (Condition.TryIn(memory) ? IfTrue : IfFalse).Select(fitting, memory);
}
