using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Writes several values into memory, one after the other.</summary>
[DialogKind("Microsoft.SetProperties")]
public sealed record SetProperties : DialogAction
{
    public required IReadOnlyList<PropertyAssignment> Assignments { get; init; }
}

/// <summary>A path and the value it gets.</summary>
public sealed record PropertyAssignment
{
    public required Dynamic<string> Property { get; init; }

    public Dynamic<Value>? Value { get; init; }
}

internal sealed class SetPropertiesHandler : ActionHandler<SetProperties>
{
    public override ValueTask<ActionOutcome> RunAsync(SetProperties action, ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var assignment in action.Assignments)
        {
            context.Memory[assignment.Property.In(context) ?? string.Empty] = assignment.Value.In(context).DeepClone();
        }

        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
