using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Writes a value into memory.</summary>
[DialogKind("Microsoft.SetProperty")]
public sealed record SetProperty : DialogAction
{
    /// <summary>Gets the path, or an expression that gives the path.</summary>
    public required Dynamic<string> Property { get; init; }

    public Dynamic<Value>? Value { get; init; }
}

internal sealed class SetPropertyHandler : ActionHandler<SetProperty>
{
    public override ValueTask<ActionOutcome> RunAsync(SetProperty action, ActionContext context, CancellationToken cancellationToken)
    {
        var value = action.Value.In(context).DeepClone();
        context.Memory[action.Property.In(context) ?? string.Empty] = value;
        return ValueTask.FromResult(ActionOutcome.DoneWith(value));
    }
}
