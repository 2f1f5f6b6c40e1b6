namespace BotTutor.Dialogs.Actions;

/// <summary>Takes a value out of memory.</summary>
[DialogKind("Microsoft.DeleteProperty")]
public sealed record DeleteProperty : DialogAction
{
    public required Dynamic<string> Property { get; init; }
}

internal sealed class DeletePropertyHandler : ActionHandler<DeleteProperty>
{
    public override ValueTask<ActionOutcome> RunAsync(DeleteProperty action, ActionContext context, CancellationToken cancellationToken)
    {
        context.Memory.Remove(action.Property.In(context) ?? string.Empty);
        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
