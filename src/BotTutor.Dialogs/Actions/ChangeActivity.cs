using BotTutor.Dialogs.Generators;

namespace BotTutor.Dialogs.Actions;

/// <summary>Puts something else in the place of an activity that was sent, where the channel can.</summary>
[DialogKind("Microsoft.UpdateActivity")]
public sealed record UpdateActivity : DialogAction
{
    public required Dynamic<string> ActivityId { get; init; }

    public required TextTemplate Activity { get; init; }
}

internal sealed class UpdateActivityHandler : ActionHandler<UpdateActivity>
{
    public override async ValueTask<ActionOutcome> RunAsync(UpdateActivity action, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Render(action.Activity) is not { } activity)
        {
            return ActionOutcome.Done;
        }

        activity.Id = action.ActivityId.In(context);
        await context.Turn.UpdateActivityAsync(activity, cancellationToken);
        return ActionOutcome.DoneWith(ActivityReceipt.Of(activity));
    }
}

/// <summary>Takes back an activity that was sent, where the channel can.</summary>
[DialogKind("Microsoft.DeleteActivity")]
public sealed record DeleteActivity : DialogAction
{
    public required Dynamic<string> ActivityId { get; init; }
}

internal sealed class DeleteActivityHandler : ActionHandler<DeleteActivity>
{
    public override async ValueTask<ActionOutcome> RunAsync(DeleteActivity action, ActionContext context, CancellationToken cancellationToken)
    {
        await context.Turn.DeleteActivityAsync(action.ActivityId.In(context), cancellationToken);
        return ActionOutcome.Done;
    }
}
