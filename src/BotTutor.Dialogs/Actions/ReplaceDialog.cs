using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Begins a dialog in the place of this one.</summary>
[DialogKind("Microsoft.ReplaceDialog")]
public sealed record ReplaceDialog : DialogAction
{
    public required DialogReference Dialog { get; init; }

    public Dynamic<ValueObject>? Options { get; init; }

    /// <summary>Gets whether the activity of this turn counts as dealt with; it does unless said.</summary>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;
}

internal sealed class ReplaceDialogHandler : ActionHandler<ReplaceDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(ReplaceDialog action, ActionContext context, CancellationToken cancellationToken)
    {
        var dialog = DialogLookup.Find(action.Dialog, context);
        var options = action.Options.In(context);
        context.Memory.TurnState["activityProcessed"] = action.ActivityProcessed.In(context);
        return ValueTask.FromResult(ActionOutcome.Replace(dialog, options));
    }
}
