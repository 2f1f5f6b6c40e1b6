namespace BotTutor.Dialogs.Stack;

/// <summary>How a plan is changed.</summary>
public enum PlanChangeKind
{
    /// <summary>The actions run first, then what was there.</summary>
    InsertActions,

    /// <summary>As <see cref="InsertActions"/>; tags are not known here.</summary>
    InsertActionsBeforeTags,

    /// <summary>The actions run after what is there.</summary>
    AppendActions,

    /// <summary>What was there is forgotten.</summary>
    EndSequence,

    /// <summary>The actions run instead of what was there.</summary>
    ReplaceSequence,
}

/// <summary>One wish to change a plan.</summary>
internal sealed record PlanChange(PlanChangeKind Kind, ActionList Actions);
