using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Fails, on purpose.</summary>
[DialogKind("Microsoft.ThrowException")]
public sealed record ThrowException : DialogAction
{
    public required Dynamic<Value> ErrorValue { get; init; }
}

internal sealed class ThrowExceptionHandler : ActionHandler<ThrowException>
{
    public override ValueTask<ActionOutcome> RunAsync(ThrowException action, ActionContext context, CancellationToken cancellationToken) =>
        throw new DialogFault("ThrownByDialog", PlainText.Of(action.ErrorValue.In(context)), action.Origin);
}
