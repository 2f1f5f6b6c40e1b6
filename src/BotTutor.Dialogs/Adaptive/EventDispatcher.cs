using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Tells dialogs what happened: the innermost first, then outwards, and back again for those that only want what nobody else does.</summary>
internal sealed class EventDispatcher(DialogTurn turn)
{
    /// <summary>Tells a dialog that it has begun; its memory starts as a copy of the options.</summary>
    public async ValueTask BeginAsync(DialogInstance dialog, ValueObject? options, CancellationToken cancellationToken)
    {
        dialog.State = options?.DeepClone() ?? [];
        turn.Tracing?.Dialog(dialog.Dialog, DialogChange.Begun, options is null ? Value.Null : options);
        await EmitAsync(dialog, EventNames.BeginDialog, options, EventReach.ThisDialog, cancellationToken);
    }

    /// <summary>Tells the dialogs of the activity that came, unless the action that waits for one allows no interruption.</summary>
    public async ValueTask<bool> ReceiveAsync(DialogInstance root, CancellationToken cancellationToken)
    {
        var leaf = root.Leaf;
        var activity = turn.Memory["turn.activity"];
        if (leaf.Waiting is { } waiting && IsMessage(activity))
        {
            await RecognizeAsync(leaf, activity, cancellationToken);
            turn.Focus.Set(leaf, waiting);
            var handler = waiting.Action.Handler!.In(turn.Services);
            if (!handler.AllowsInterruption(waiting.Action, new ActionContext(turn, leaf, waiting)))
            {
                return true;
            }
        }

        var isAnswered = await EmitAsync(leaf, EventNames.ActivityReceived, activity, EventReach.Outwards, cancellationToken);
        if (isAnswered && leaf.Waiting is { } interrupted)
        {
            turn.Tracing?.Interrupted(leaf, interrupted);
        }

        return isAnswered;
    }

    /// <summary>Tells the dialogs of a fault, from the inside out.</summary>
    public ValueTask<bool> FailAsync(DialogInstance root, Value error, CancellationToken cancellationToken) =>
        EmitAsync(root.Leaf, EventNames.Error, error, EventReach.Outwards, cancellationToken);

    /// <summary>Tells dialogs of an event that an action or the end of a dialog has emitted.</summary>
    /// <returns>Whether a dialog has handled it.</returns>
    public ValueTask<bool> AnnounceAsync(DialogInstance dialog, string name, Value value, EventReach reach, CancellationToken cancellationToken)
    {
        turn.Tracing?.Emitted(dialog, name, value, reach);
        return EmitAsync(dialog, name, value, reach, cancellationToken);
    }

    private async ValueTask<bool> EmitAsync(DialogInstance dialog, string name, Value value, EventReach reach, CancellationToken cancellationToken)
    {
        var happened = new DialogEvent(name, value);
        if (await ProcessAsync(dialog, happened, reach, leading: true, cancellationToken))
        {
            return true;
        }

        if (reach == EventReach.Outwards && dialog.Parent is { } parent)
        {
            var recognized = turn.Memory.TurnState["recognized"];
            if (await EmitAsync(parent, name, value, reach, cancellationToken))
            {
                return true;
            }

            // A dialog further out has read the message with its own recognizer; what counts here is what this one read.
            turn.Memory.TurnState["recognized"] = recognized;
        }

        return await ProcessAsync(dialog, happened, reach, leading: false, cancellationToken);
    }

    private async ValueTask<bool> ProcessAsync(DialogInstance dialog, DialogEvent happened, EventReach reach, bool leading, CancellationToken cancellationToken)
    {
        turn.Focus.Set(dialog, null);
        turn.Memory.TurnState["dialogEvent"] = new ValueObject
        {
            ["name"] = happened.Name,
            ["value"] = happened.Value,
            ["bubble"] = reach == EventReach.Outwards,
        };

        Promote(happened);
        dialog.Events++;
        if (TriggerSelection.Find(dialog, happened, turn) is { } trigger)
        {
            if (trigger.RunOnce)
            {
                OnceTracking.Ran(dialog, trigger);
            }

            dialog.Changes.Add(new PlanChange(trigger.Change, trigger.Actions));
            return true;
        }

        return happened.Name switch
        {
            EventNames.BeginDialog when !IsProcessed() => await ProcessActivityAsync(dialog, leading, cancellationToken),
            EventNames.ActivityReceived => await ProcessMessageAsync(dialog, happened, reach, leading, cancellationToken),
            EventNames.RepromptDialog when leading => await RepromptAsync(dialog, cancellationToken),
            _ => false,
        };
    }

    /// <summary>An event that a dialog emits may say what was understood, or bring another activity; triggers look at these where they always do.</summary>
    private void Promote(DialogEvent happened)
    {
        if (happened.Name == EventNames.RecognizedIntent && happened.Value.AsObject() is { } recognized)
        {
            turn.Memory.TurnState["recognized"] = recognized;
            turn.Memory.TurnState["topIntent"] = recognized["intent"];
            turn.Memory.TurnState["topScore"] = recognized["score"];
        }
        else if (happened.Name == EventNames.ActivityReceived && happened.Value.IsObject)
        {
            turn.Memory.TurnState["activity"] = happened.Value;
        }
    }

    private bool IsProcessed() => turn.Memory.TurnState["activityProcessed"].AsBoolean() == true;

    private ValueTask<bool> ProcessActivityAsync(DialogInstance dialog, bool leading, CancellationToken cancellationToken) =>
        ProcessAsync(dialog, new DialogEvent(EventNames.ActivityReceived, turn.Memory["turn.activity"]), EventReach.ThisDialog, leading, cancellationToken);

    private async ValueTask<bool> ProcessMessageAsync(
        DialogInstance dialog, DialogEvent happened, EventReach reach, bool leading, CancellationToken cancellationToken)
    {
        if (!IsMessage(happened.Value.IsObject ? happened.Value : turn.Memory["turn.activity"]))
        {
            return false;
        }

        var handled = false;
        if (leading)
        {
            var recognized = await RecognizeAsync(dialog, turn.Memory["turn.activity"], cancellationToken);
            handled = await ProcessAsync(dialog, new DialogEvent(EventNames.RecognizedIntent, recognized), reach, leading, cancellationToken);
        }
        else if (dialog.Plan.Count == 0)
        {
            handled = await ProcessAsync(dialog, new DialogEvent(EventNames.UnknownIntent, Value.Null), reach, leading, cancellationToken);
        }

        if (handled)
        {
            // Whatever waits asks again when its turn comes, unless a dialog clears the mark.
            turn.Memory.TurnState["interrupted"] = true;
        }

        return handled;
    }

    private async ValueTask<Value> RecognizeAsync(DialogInstance dialog, Value activity, CancellationToken cancellationToken)
    {
        turn.Focus.Set(dialog, null);
        var recognized = await Recognition.ReadAsync(turn, dialog.Dialog, activity, cancellationToken);
        turn.Memory.TurnState["recognized"] = recognized;
        return recognized;
    }

    private async ValueTask<bool> RepromptAsync(DialogInstance dialog, CancellationToken cancellationToken)
    {
        var leaf = dialog.Leaf;
        if (leaf.Waiting is { } waiting)
        {
            turn.Focus.Set(leaf, waiting);
            await waiting.Action.Handler!.In(turn.Services).RepromptAsync(waiting.Action, new ActionContext(turn, leaf, waiting), cancellationToken);
        }

        return true;
    }

    private static bool IsMessage(Value activity) => activity.AsObject()?["type"].AsString() == "message";
}
