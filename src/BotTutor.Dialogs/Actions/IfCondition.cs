namespace BotTutor.Dialogs.Actions;

/// <summary>Runs one of two lists of actions. A condition that fails counts as false.</summary>
[DialogKind("Microsoft.IfCondition")]
public sealed record IfCondition : DialogAction
{
    public required Dynamic<bool> Condition { get; init; }

    public ActionList Actions { get; init; } = ActionList.Empty;

    public ActionList ElseActions { get; init; } = ActionList.Empty;
}

internal sealed class IfConditionHandler : ActionHandler<IfCondition>
{
    public override ValueTask<ActionOutcome> RunAsync(IfCondition action, ActionContext context, CancellationToken cancellationToken)
    {
        var list = action.Condition.TryIn(context.Memory) ? action.Actions : action.ElseActions;
        return ValueTask.FromResult(list.Count > 0 ? ActionOutcome.Enter(list) : ActionOutcome.Done);
    }
}
