using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Ends the dialog, with a result for the one that began it.</summary>
[DialogKind("Microsoft.EndDialog")]
public sealed record EndDialog : DialogAction
{
    public Dynamic<Value>? Value { get; init; }
}

internal sealed class EndDialogHandler : ActionHandler<EndDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(EndDialog action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.EndDialog(action.Value.In(context).DeepClone()));
}
