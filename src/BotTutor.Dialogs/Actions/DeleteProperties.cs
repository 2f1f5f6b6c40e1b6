namespace BotTutor.Dialogs.Actions;

/// <summary>Takes several values out of memory.</summary>
[DialogKind("Microsoft.DeleteProperties")]
public sealed record DeleteProperties : DialogAction
{
    public required IReadOnlyList<Dynamic<string>> Properties { get; init; }
}

internal sealed class DeletePropertiesHandler : ActionHandler<DeleteProperties>
{
    public override ValueTask<ActionOutcome> RunAsync(DeleteProperties action, ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var property in action.Properties)
        {
            context.Memory.Remove(property.In(context) ?? string.Empty);
        }

        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
