using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Actions;

/// <summary>Keeps the address of this conversation.</summary>
[DialogKind("Microsoft.GetConversationReference")]
public sealed record GetConversationReference : DialogAction
{
    public Dynamic<string>? Property { get; init; }
}

internal sealed class GetConversationReferenceHandler : ActionHandler<GetConversationReference>
{
    public override ValueTask<ActionOutcome> RunAsync(GetConversationReference action, ActionContext context, CancellationToken cancellationToken)
    {
        var reference = ActivityValue.Rare(context.Turn.Activity.GetConversationReference());
        if (action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = reference;
        }

        return ValueTask.FromResult(ActionOutcome.DoneWith(reference));
    }
}
