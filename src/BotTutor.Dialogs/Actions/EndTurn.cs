using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>Waits for the next message, whatever it says.</summary>
[DialogKind("Microsoft.EndTurn")]
public sealed record EndTurn : DialogAction;

internal sealed class EndTurnHandler : ActionHandler<EndTurn>
{
    public override ValueTask<ActionOutcome> RunAsync(EndTurn action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Wait);

    public override ValueTask<ActionOutcome> ContinueAsync(EndTurn action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(context.Turn.Activity.Type == ActivityTypes.Message ? ActionOutcome.Done : ActionOutcome.Wait);
}
