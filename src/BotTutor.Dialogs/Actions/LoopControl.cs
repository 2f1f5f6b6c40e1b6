namespace BotTutor.Dialogs.Actions;

/// <summary>Leaves the loop around it.</summary>
[DialogKind("Microsoft.BreakLoop")]
public sealed record BreakLoop : DialogAction;

internal sealed class BreakLoopHandler : ActionHandler<BreakLoop>
{
    public override ValueTask<ActionOutcome> RunAsync(BreakLoop action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Break);
}

/// <summary>Goes on with the next item of the loop around it.</summary>
[DialogKind("Microsoft.ContinueLoop")]
public sealed record ContinueLoop : DialogAction;

internal sealed class ContinueLoopHandler : ActionHandler<ContinueLoop>
{
    public override ValueTask<ActionOutcome> RunAsync(ContinueLoop action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Continue);
}

/// <summary>Goes on with the action of an id, in this list or in one around it.</summary>
[DialogKind("Microsoft.GotoAction")]
public sealed record GotoAction : DialogAction
{
    public required Dynamic<string> ActionId { get; init; }
}

internal sealed class GotoActionHandler : ActionHandler<GotoAction>
{
    public override ValueTask<ActionOutcome> RunAsync(GotoAction action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.GoTo(action.ActionId.In(context) ?? string.Empty));
}
