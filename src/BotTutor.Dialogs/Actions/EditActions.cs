using BotTutor.Dialogs.Stack;

namespace BotTutor.Dialogs.Actions;

/// <summary>Changes what the dialog means to do.</summary>
[DialogKind("Microsoft.EditActions")]
public sealed record EditActions : DialogAction
{
    public required Dynamic<PlanChangeKind> ChangeType { get; init; }

    public ActionList Actions { get; init; } = ActionList.Empty;
}

internal sealed class EditActionsHandler : ActionHandler<EditActions>
{
    public override ValueTask<ActionOutcome> RunAsync(EditActions action, ActionContext context, CancellationToken cancellationToken)
    {
        context.Dialog.Changes.Add(new PlanChange(action.ChangeType.In(context), action.Actions));
        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
