using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Fails, on purpose.</summary>
[DialogKind("Microsoft.ThrowException")]
public sealed record ThrowFault : DialogAction
{
    public required Dynamic<Value> ErrorValue { get; init; }
}

internal sealed class ThrowFaultHandler : ActionHandler<ThrowFault>
{
    public override ValueTask<ActionOutcome> RunAsync(ThrowFault action, ActionContext context, CancellationToken cancellationToken) =>
        throw new DialogFault("ThrownByDialog", PlainText.Of(action.ErrorValue.In(context)), action.Origin);
}
