using BotTutor.Dialogs.Adaptive;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Tells this dialog, and where asked those around it, that something happened.</summary>
[DialogKind("Microsoft.EmitEvent")]
public sealed record EmitEvent : DialogAction
{
    public required Dynamic<string> EventName { get; init; }

    public Dynamic<Value>? EventValue { get; init; }

    /// <summary>Gets whether dialogs further out hear it where this one does not handle it; not unless said.</summary>
    public Dynamic<bool> BubbleEvent { get; init; } = false;
}

internal sealed class EmitEventHandler : ActionHandler<EmitEvent>
{
    public override async ValueTask<ActionOutcome> RunAsync(EmitEvent action, ActionContext context, CancellationToken cancellationToken)
    {
        var reach = action.BubbleEvent.In(context) ? EventReach.Outwards : EventReach.ThisDialog;
        var handled = await new EventDispatcher(context.Run).AnnounceAsync(
            context.Dialog, action.EventName.In(context) ?? string.Empty, action.EventValue.In(context), reach, cancellationToken);
        return ActionOutcome.DoneWith(handled);
    }
}
