using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Stack;

namespace BotTutor.Dialogs.Triggers;

/// <summary>What a dialog reacts to, and with which actions.</summary>
public abstract record Trigger : Declared
{
    private ConditionClauses? _clauses;

    public string? Id { get; init; }

    /// <summary>Gets what must be true besides.</summary>
    public Dynamic<bool>? Condition { get; init; }

    public ActionList Actions { get; init; } = ActionList.Empty;

    /// <summary>Gets the rank among triggers that fit, 0 before 1; the place in the list unless said, and below 0 never.</summary>
    public Dynamic<double>? Priority { get; init; }

    /// <summary>Gets whether it runs again only when something that its condition reads has been written.</summary>
    public bool RunOnce { get; init; }

    /// <summary>How the actions enter the plan.</summary>
    internal virtual PlanChangeKind Change => PlanChangeKind.InsertActions;

    /// <summary>The event it reacts to; any where null.</summary>
    internal abstract string? Event { get; }

    /// <summary>The paths whose writing lets a trigger that runs once run again.</summary>
    internal IEnumerable<string> Watched => Clauses.Watched;

    /// <summary>What it asks for, taken apart to tell which trigger is more specific.</summary>
    internal ConditionClauses Clauses => _clauses ??= ConditionClauses.Of(this);

    /// <summary>What it asks for besides event and condition, as atoms to compare.</summary>
    internal virtual IEnumerable<string> Atoms => Event is { } name ? [$"event {name}"] : [];

    internal bool Fits(DialogEvent happened, DialogMemory memory) =>
        (Event is null || string.Equals(Event, happened.Name, StringComparison.Ordinal))
        && FitsBesides(memory)
        && (Condition is null || Condition.TryIn(memory));

    internal virtual bool FitsBesides(DialogMemory memory) => true;
}
