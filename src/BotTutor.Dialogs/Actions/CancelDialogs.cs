using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Cancels this dialog and the action that began it.</summary>
[DialogKind("Microsoft.CancelDialog")]
public sealed record CancelDialog : DialogAction
{
    /// <summary>Gets whether the activity of this turn counts as dealt with; it does unless said.</summary>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;

    /// <summary>Gets the event that dialogs further out hear; <c>cancelDialog</c> unless said.</summary>
    public Dynamic<string> EventName { get; init; } = EventNames.CancelDialog;

    public Dynamic<Value>? EventValue { get; init; }
}

internal sealed class CancelDialogHandler : ActionHandler<CancelDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(CancelDialog action, ActionContext context, CancellationToken cancellationToken)
    {
        context.Memory.TurnState["activityProcessed"] = action.ActivityProcessed.In(context);
        return ValueTask.FromResult<ActionOutcome>(new ActionOutcome.Cancelled(
            false, action.EventName.In(context) ?? EventNames.CancelDialog, action.EventValue.In(context), !action.ActivityProcessed.In(context)));
    }
}

/// <summary>Cancels all dialogs, from the inside out, until one of them handles the event.</summary>
[DialogKind("Microsoft.CancelAllDialogs")]
public sealed record CancelAllDialogs : DialogAction
{
    /// <inheritdoc cref="CancelDialog.ActivityProcessed"/>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;

    /// <inheritdoc cref="CancelDialog.EventName"/>
    public Dynamic<string> EventName { get; init; } = EventNames.CancelDialog;

    public Dynamic<Value>? EventValue { get; init; }
}

internal sealed class CancelAllDialogsHandler : ActionHandler<CancelAllDialogs>
{
    public override ValueTask<ActionOutcome> RunAsync(CancelAllDialogs action, ActionContext context, CancellationToken cancellationToken)
    {
        context.Memory.TurnState["activityProcessed"] = action.ActivityProcessed.In(context);
        return ValueTask.FromResult<ActionOutcome>(new ActionOutcome.Cancelled(
            true, action.EventName.In(context) ?? EventNames.CancelDialog, action.EventValue.In(context), !action.ActivityProcessed.In(context)));
    }
}
