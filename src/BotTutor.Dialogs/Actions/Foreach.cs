namespace BotTutor.Dialogs.Actions;

/// <summary>Runs a list of actions for each item of an array, or for each property of an object.</summary>
[DialogKind("Microsoft.Foreach")]
public sealed record Foreach : DialogAction
{
    public required Dynamic<string> ItemsProperty { get; init; }

    /// <summary>Gets where the item's number goes; <c>dialog.foreach.index</c> unless said.</summary>
    public Dynamic<string> Index { get; init; } = "dialog.foreach.index";

    /// <summary>Gets where the item goes; <c>dialog.foreach.value</c> unless said.</summary>
    public Dynamic<string> Value { get; init; } = "dialog.foreach.value";

    public ActionList Actions { get; init; } = ActionList.Empty;
}

internal sealed class ForeachHandler : ActionHandler<Foreach>
{
    public override ValueTask<ActionOutcome> RunAsync(Foreach action, ActionContext context, CancellationToken cancellationToken)
    {
        context.State["items"] = LoopItems.Of(context.Memory[action.ItemsProperty.In(context) ?? string.Empty]);
        return ValueTask.FromResult(Turn(action, context, 0));
    }

    public override ValueTask<ActionOutcome> ResumeAsync(Foreach action, ActionContext context, Completion completion, CancellationToken cancellationToken) =>
        ValueTask.FromResult(completion.How == CompletionKind.Broken
            ? ActionOutcome.Done
            : Turn(action, context, (int)(context.State["at"].AsInteger() ?? 0) + 1));

    private static ActionOutcome Turn(Foreach action, ActionContext context, int index)
    {
        if (context.State["items"].AsArray() is not { } items || index >= items.Count || action.Actions.Count == 0)
        {
            return ActionOutcome.Done;
        }

        context.State["at"] = index;
        context.Memory[action.Value.In(context)!] = items[index].DeepClone();
        context.Memory[action.Index.In(context)!] = index;
        return ActionOutcome.Enter(action.Actions);
    }
}
