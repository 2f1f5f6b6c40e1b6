using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>A dialog that plans what to do from what happens.</summary>
[DialogKind("Microsoft.AdaptiveDialog")]
public sealed record AdaptiveDialog : DialogAction
{
    /// <summary>Gets what reads messages; without one every message is unknown.</summary>
    public Recognizer? Recognizer { get; init; }

    /// <summary>Gets what makes texts; without one the generator of the dialog around it does.</summary>
    public Generator? Generator { get; init; }

    /// <summary>Gets what the dialog reacts to.</summary>
    public IReadOnlyList<Trigger> Triggers { get; init; } = [];

    /// <summary>Gets dialogs that can be begun by their id here and further in.</summary>
    public IReadOnlyList<DialogAction> Dialogs { get; init; } = [];

    /// <summary>Gets how one of several fitting triggers is chosen; the most specific, then the first, unless said.</summary>
    public TriggerSelector? Selector { get; init; }

    /// <summary>Gets whether the dialog ends when there is nothing left to do; it does unless said.</summary>
    public Dynamic<bool> AutoEndDialog { get; init; } = true;

    /// <summary>Gets where the result stands when the dialog ends by itself; <c>dialog.result</c> unless said.</summary>
    public string DefaultResultProperty { get; init; } = "dialog.result";

    /// <summary>Gets a description of properties, which is not used here.</summary>
    public Value Schema { get; init; }

    /// <summary>Whether a trigger waits for the end of the plan.</summary>
    internal bool HearsEndOfActions()
    {
        for (var index = 0; index < Triggers.Count; index++)
        {
            if (Triggers[index] is OnEndOfActions or OnCondition { RunOnce: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name by which dialogs know each other.</summary>
    internal string Name => Id ?? Origin.Address;
}

internal sealed class AdaptiveDialogHandler : ActionHandler<AdaptiveDialog>
{
    public override ValueTask<ActionOutcome> RunAsync(AdaptiveDialog action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Begin(action, null));
}
