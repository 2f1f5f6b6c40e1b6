using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>Asks the channel to let a human take over.</summary>
[DialogKind("Microsoft.SendHandoffActivity")]
public sealed record SendHandoffActivity : DialogAction
{
    /// <summary>Gets what the human should know.</summary>
    public Dynamic<ValueObject>? Context { get; init; }

    /// <summary>Gets what was said so far.</summary>
    public Dynamic<ValueObject>? Transcript { get; init; }

    /// <summary>Gets further properties of the activity.</summary>
    public Value Activity { get; init; }
}

internal sealed class SendHandoffActivityHandler : ActionHandler<SendHandoffActivity>
{
    public override async ValueTask<ActionOutcome> RunAsync(SendHandoffActivity action, ActionContext context, CancellationToken cancellationToken)
    {
        var handoff = new Activity
        {
            Type = ActivityTypes.Event,
            Name = "handoff.initiate",
            Value = NewtonsoftValue.To(action.Context.In(context)),
            Conversation = context.Turn.Activity.Conversation,
        };

        if (action.Transcript.In(context) is { } transcript)
        {
            handoff.Attachments = [new Attachment("application/json", content: NewtonsoftValue.To(transcript), name: "Transcript")];
        }

        var sent = await context.SendAsync(handoff, cancellationToken);
        return ActionOutcome.DoneWith(ActivityReceipt.Of(sent));
    }
}
