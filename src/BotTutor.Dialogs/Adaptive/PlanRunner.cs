using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>
/// Works off the plans of the dialogs, one action after the other, until something waits or nothing is left. A flat loop: how deep dialogs
/// stand in each other does not deepen the host's stack.
/// </summary>
internal sealed class PlanRunner(DialogTurn turn, EventDispatcher events)
{
    /// <summary>Begins the root dialog.</summary>
    public async ValueTask BeginRootAsync(AdaptiveDialog dialog, CancellationToken cancellationToken)
    {
        turn.Root = new DialogInstance(dialog, null);
        await events.BeginAsync(turn.Root, null, cancellationToken);
    }

    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        while (turn.Root is { } root)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var dialog = ApplyChanges(root);
            turn.Focus.Set(dialog, null);
            if (dialog.Plan.Count == 0)
            {
                if (dialog.Dialog.HearsEndOfActions() && await events.AnnounceAsync(dialog, EventNames.EndOfActions, Value.Null, EventReach.ThisDialog, cancellationToken))
                {
                    turn.Budget.CountStep(dialog.Dialog.Origin);
                    continue;
                }

                if (!dialog.Dialog.AutoEndDialog.In(turn.Memory))
                {
                    return;
                }

                End(dialog, turn.Memory[dialog.Dialog.DefaultResultProperty]);
            }
            else if (!await AdvanceAsync(dialog, dialog.Plan[0], cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Makes the changes that triggers asked for, from the outside in.</summary>
    /// <returns>The dialog whose turn it is.</returns>
    private static DialogInstance ApplyChanges(DialogInstance root)
    {
        var dialog = root;
        while (true)
        {
            foreach (var change in dialog.Changes)
            {
                Apply(dialog.Plan, change);
            }

            dialog.Changes.Clear();
            if (dialog.Child is not { } child)
            {
                return dialog;
            }

            dialog = child;
        }
    }

    private static void Apply(List<PlanStep> plan, PlanChange change)
    {
        switch (change.Kind)
        {
            case PlanChangeKind.AppendActions:
                plan.Add(new PlanStep(change.Actions));
                break;

            case PlanChangeKind.EndSequence:
                plan.Clear();
                break;

            case PlanChangeKind.ReplaceSequence:
                plan.Clear();
                plan.Add(new PlanStep(change.Actions));
                break;

            default:
                plan.Insert(0, new PlanStep(change.Actions));
                break;
        }
    }

    /// <returns>Whether the turn goes on.</returns>
    private async ValueTask<bool> AdvanceAsync(DialogInstance dialog, PlanStep step, CancellationToken cancellationToken)
    {
        var frame = step.Top;
        if (frame.IsAtEnd)
        {
            Leave(dialog, step, new Completion(CompletionKind.ListEnded, Value.Null));
            return true;
        }

        var action = frame.Action;
        turn.Focus.Set(dialog, frame);
        turn.Budget.CountStep(action.Origin);
        if (frame.Phase == FramePhase.Next && action.Disabled is { } disabled && disabled.In(turn.Memory))
        {
            frame.MoveTo(frame.Offset + 1);
            return true;
        }

        var handler = (action.Handler ?? throw new InvalidOperationException($"{action.GetType().Name} was not compiled.")).In(turn.Services);
        var context = new ActionContext(turn, dialog, frame);
        turn.Tracing?.Begins(dialog, action, frame.Phase);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var running = StartAsync(handler, action, context, frame, cancellationToken);
        var isDone = running.IsCompletedSuccessfully;
        var outcome = await running;

        // Only what ran through without waiting: afterwards the thread may have worked for others.
        turn.Budget.CountMemory(isDone ? GC.GetAllocatedBytesForCurrentThread() - before : 0, action.Origin);
        return await DoAsync(outcome, dialog, step, frame, cancellationToken);
    }

    private static ValueTask<ActionOutcome> StartAsync(
        ActionHandler handler, DialogAction action, ActionContext context, Frame frame, CancellationToken cancellationToken) => frame.Phase switch
        {
            FramePhase.Next => handler.RunAsync(action, context, cancellationToken),
            FramePhase.Waiting => handler.ContinueAsync(action, context, cancellationToken),
            FramePhase.Resuming => handler.ResumeAsync(action, context, frame.Completion, cancellationToken),
            _ => ValueTask.FromResult(ActionOutcome.Wait),
        };

    private async ValueTask<bool> DoAsync(ActionOutcome outcome, DialogInstance dialog, PlanStep step, Frame frame, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case ActionOutcome.Finished { Result: var result }:
                turn.Memory.TurnState["lastresult"] = result;
                frame.MoveTo(frame.Offset + 1);
                return true;

            case ActionOutcome.Waiting:
                frame.Phase = FramePhase.Waiting;
                return false;

            case ActionOutcome.Entered { List: var list }:
                frame.Phase = FramePhase.Inside;
                step.Frames.Add(new Frame(list));
                return true;

            case ActionOutcome.Left { How: var how }:
                Leave(dialog, step, new Completion(how, Value.Null));
                return true;

            case ActionOutcome.Gone { Action: var id }:
                GoTo(id, step, frame.Action.Origin);
                return true;

            case ActionOutcome.Begun { Dialog: var begun, Options: var options }:
                await BeginAsync(begun, options, dialog, step, frame, cancellationToken);
                return true;

            case ActionOutcome.Replaced { Dialog: var replacement, Options: var options }:
                await ReplaceAsync(replacement, options, dialog, cancellationToken);
                return true;

            case ActionOutcome.Ended { Result: var result }:
                End(dialog, result);
                return true;

            case ActionOutcome.Cancelled cancelled:
                await CancelAsync(dialog, cancelled, cancellationToken);
                return true;

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Leaves the innermost list; the action around it hears how.</summary>
    private void Leave(DialogInstance dialog, PlanStep step, Completion completion)
    {
        step.Frames.RemoveAt(step.Frames.Count - 1);
        if (step.Frames.Count == 0)
        {
            EndStep(dialog);
            return;
        }

        step.Top.Completion = completion;
        step.Top.Phase = FramePhase.Resuming;
    }

    private void EndStep(DialogInstance dialog)
    {
        dialog.Plan.RemoveAt(0);
        if (dialog.Plan.Count > 0 && dialog.Plan[0].IsStarted && !turn.Memory.TurnState.Has("interrupted"))
        {
            turn.Memory.TurnState["interrupted"] = true;
        }
    }

    private static void GoTo(string id, PlanStep step, Origin origin)
    {
        for (var depth = step.Frames.Count - 1; depth >= 0; depth--)
        {
            var offset = step.Frames[depth].List.IndexOf(id);
            if (offset >= 0)
            {
                step.Frames.RemoveRange(depth + 1, step.Frames.Count - depth - 1);
                step.Top.MoveTo(offset);
                return;
            }
        }

        throw new DialogFault("UnknownAction", $"There is no action with the id '{id}' in this list or in one around it.", origin);
    }

    private async ValueTask BeginAsync(
        DialogAction begun, ValueObject? options, DialogInstance dialog, PlanStep step, Frame frame, CancellationToken cancellationToken)
    {
        frame.Phase = FramePhase.Inside;
        if (begun is not AdaptiveDialog adaptive)
        {
            // An action that stands in a file of its own shares the memory of the dialog that begins it.
            step.Frames.Add(new Frame(turn.World.Resources.ListOf(begun)));
            return;
        }

        if (dialog.Depth >= turn.World.Limits.Depth)
        {
            throw new DialogFault("TooDeep", $"More than {turn.World.Limits.Depth} dialogs stand in each other: does a dialog begin itself?", frame.Action.Origin) { Limit = LimitNames.Depth };
        }

        frame.Child = new DialogInstance(adaptive, dialog);
        await events.BeginAsync(frame.Child, options, cancellationToken);
    }

    private async ValueTask ReplaceAsync(DialogAction replacement, ValueObject? options, DialogInstance dialog, CancellationToken cancellationToken)
    {
        var adaptive = replacement as AdaptiveDialog ?? turn.World.Resources.Wrap(replacement);
        var successor = new DialogInstance(adaptive, dialog.Parent);
        turn.Tracing?.Dialog(dialog.Dialog, DialogChange.Replaced, Value.Null);
        if (dialog.Parent is { } parent)
        {
            parent.Plan[0].Top.Child = successor;
        }
        else
        {
            turn.Root = successor;
        }

        await events.BeginAsync(successor, options, cancellationToken);
    }

    private void End(DialogInstance dialog, Value result)
    {
        turn.Tracing?.Dialog(dialog.Dialog, DialogChange.Ended, result);
        turn.Memory.TurnState["lastresult"] = result;
        if (dialog.Parent is not { } parent)
        {
            turn.Root = null;
            return;
        }

        var frame = parent.Plan[0].Top;
        frame.Child = null;
        frame.Completion = new Completion(CompletionKind.DialogEnded, result);
        frame.Phase = FramePhase.Resuming;
    }

    private async ValueTask CancelAsync(DialogInstance dialog, ActionOutcome.Cancelled cancelled, CancellationToken cancellationToken)
    {
        turn.Tracing?.Dialog(dialog.Dialog, DialogChange.Cancelled, Value.Null);
        for (var parent = dialog.Parent; parent is not null; parent = parent.Parent)
        {
            parent.Plan[0].Top.Child = null;
            if (!cancelled.All)
            {
                EndStep(parent);
                if (cancelled.IsActivityOpen)
                {
                    await events.AnnounceAsync(parent, EventNames.ActivityReceived, turn.Memory["turn.activity"], EventReach.Outwards, cancellationToken);
                }

                return;
            }

            parent.Plan.RemoveAt(0);
            if (await events.AnnounceAsync(parent, cancelled.Event, cancelled.EventValue, EventReach.ThisDialog, cancellationToken))
            {
                return;
            }
        }

        turn.Root = null;
    }
}
