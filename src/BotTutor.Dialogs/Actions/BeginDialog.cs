using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Begins a dialog; goes on when it has ended.</summary>
[DialogKind("Microsoft.BeginDialog")]
public sealed record BeginDialog : DialogAction
{
    public required DialogReference Dialog { get; init; }

    /// <summary>Gets what the dialog starts to remember.</summary>
    public Dynamic<ValueObject>? Options { get; init; }

    /// <summary>Gets where its result goes.</summary>
    public Dynamic<string>? ResultProperty { get; init; }

    /// <summary>Gets whether the activity of this turn counts as dealt with; it does unless said.</summary>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;
}

internal sealed class BeginDialogHandler : ActionHandler<BeginDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(BeginDialog action, ActionContext context, CancellationToken cancellationToken)
    {
        var dialog = DialogLookup.Find(action.Dialog, context);
        var options = action.Options.In(context);
        context.Memory.TurnState["activityProcessed"] = action.ActivityProcessed.In(context);
        return ValueTask.FromResult(ActionOutcome.Begin(dialog, options));
    }

    public override ValueTask<ActionOutcome> ResumeAsync(BeginDialog action, ActionContext context, Completion completion, CancellationToken cancellationToken)
    {
        if (action.ResultProperty.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = completion.Result;
        }

        return ValueTask.FromResult(ActionOutcome.DoneWith(completion.Result));
    }
}
