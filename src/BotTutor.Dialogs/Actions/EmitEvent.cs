using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Triggers;
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

    /// <summary>Gets where it is written whether a dialog has handled the event; <c>turn.eventHandled</c> unless said.</summary>
    public Dynamic<string>? HandledProperty { get; init; } = "turn.eventHandled";
}

internal sealed class EmitEventHandler : ActionHandler<EmitEvent>
{
    public override async ValueTask<ActionOutcome> RunAsync(EmitEvent action, ActionContext context, CancellationToken cancellationToken)
    {
        var reach = action.BubbleEvent.In(context) ? EventReach.Outwards : EventReach.ThisDialog;
        var name = action.EventName.In(context) ?? string.Empty;
        if (name == EventNames.ActivityReceived)
        {
            // A dialog that wants the message read again has changed what recognizers look at.
            context.Run.Recognitions.Clear();
        }

        var handled = await new EventDispatcher(context.Run).AnnounceAsync(context.Dialog, name, action.EventValue.In(context), reach, cancellationToken);
        if (action.HandledProperty.In(context) is { Length: > 0 } path)
        {
            context.Run.Focus.Set(context.Dialog, context.Frame);
            context.Memory[path] = handled;
        }

        return ActionOutcome.DoneWith(handled);
    }
}
