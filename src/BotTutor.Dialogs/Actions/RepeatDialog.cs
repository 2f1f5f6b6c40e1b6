using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Begins this dialog anew.</summary>
[DialogKind("Microsoft.RepeatDialog")]
public sealed record RepeatDialog : DialogAction
{
    public Dynamic<ValueObject>? Options { get; init; }

    /// <summary>Gets whether it may happen more than once in a turn; not unless said.</summary>
    public Dynamic<bool> AllowLoop { get; init; } = false;

    /// <summary>Gets whether the activity of this turn counts as dealt with; it does unless said.</summary>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;
}

internal sealed class RepeatDialogHandler : ActionHandler<RepeatDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(RepeatDialog action, ActionContext context, CancellationToken cancellationToken)
    {
        var turn = context.Memory.TurnState;
        var repeated = turn["repeatedIds"].AsArray() ?? [];
        var name = context.Dialog.Dialog.Name;
        if (!repeated.Contains((Value)name))
        {
            repeated.Add(name);
        }
        else if (!action.AllowLoop.In(context))
        {
            throw new DialogFault("RepeatedTwice", $"Recursive loop detected, {name} cannot be repeated twice in one turn.", action.Origin);
        }

        var options = action.Options.In(context);
        turn["repeatedIds"] = repeated;
        turn["activityProcessed"] = action.ActivityProcessed.In(context);
        return ValueTask.FromResult(ActionOutcome.Replace(context.Dialog.Dialog, options));
    }
}
