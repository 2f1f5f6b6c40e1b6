using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>What a property starts as.</summary>
public enum PropertyType
{
    Object,
    Array,
}

/// <summary>Writes an empty object or array into memory.</summary>
[DialogKind("Microsoft.InitProperty")]
public sealed record InitProperty : DialogAction
{
    public required Dynamic<string> Property { get; init; }

    public required PropertyType Type { get; init; }
}

internal sealed class InitPropertyHandler : ActionHandler<InitProperty>
{
    public override ValueTask<ActionOutcome> RunAsync(InitProperty action, ActionContext context, CancellationToken cancellationToken)
    {
        context.Memory[action.Property.In(context) ?? string.Empty] = action.Type == PropertyType.Array ? new ValueArray() : new ValueObject();
        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
