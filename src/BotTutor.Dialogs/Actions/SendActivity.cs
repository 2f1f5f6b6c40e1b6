using BotTutor.Dialogs.Generators;

namespace BotTutor.Dialogs.Actions;

/// <summary>Says something.</summary>
[DialogKind("Microsoft.SendActivity")]
public sealed record SendActivity : DialogAction
{
    public required TextTemplate Activity { get; init; }
}

internal sealed class SendActivityHandler : ActionHandler<SendActivity>
{
    public override async ValueTask<ActionOutcome> RunAsync(SendActivity action, ActionContext context, CancellationToken cancellationToken)
    {
        var sent = await context.SayAsync(action.Activity, cancellationToken);
        return sent is null ? ActionOutcome.Done : ActionOutcome.DoneWith(ActivityReceipt.Of(sent));
    }
}
