namespace BotTutor.Dialogs.Actions;

/// <summary>Stops under a debugger of the format's own tools; here it does nothing.</summary>
[DialogKind("Microsoft.DebugBreak")]
public sealed record DebugBreak : DialogAction;

internal sealed class DebugBreakHandler : ActionHandler<DebugBreak>
{
    public override ValueTask<ActionOutcome> RunAsync(DebugBreak action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Done);
}
