using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Runs a list of actions for each page of an array.</summary>
[DialogKind("Microsoft.ForeachPage")]
public sealed record ForeachPage : DialogAction
{
    public required Dynamic<string> ItemsProperty { get; init; }

    /// <summary>Gets where the page goes; <c>dialog.foreach.page</c> unless said.</summary>
    public Dynamic<string> Page { get; init; } = "dialog.foreach.page";

    /// <summary>Gets where the page's number goes; <c>dialog.foreach.pageindex</c> unless said.</summary>
    public Dynamic<string> PageIndex { get; init; } = "dialog.foreach.pageindex";

    /// <summary>Gets how many items a page has; 10 unless said.</summary>
    public Dynamic<int> PageSize { get; init; } = 10;

    public ActionList Actions { get; init; } = ActionList.Empty;
}

internal sealed class ForeachPageHandler : ActionHandler<ForeachPage>
{
    public override ValueTask<ActionOutcome> RunAsync(ForeachPage action, ActionContext context, CancellationToken cancellationToken)
    {
        context.State["items"] = LoopItems.Of(context.Memory[action.ItemsProperty.In(context) ?? string.Empty]);
        return ValueTask.FromResult(Turn(action, context, 0));
    }

    public override ValueTask<ActionOutcome> ResumeAsync(ForeachPage action, ActionContext context, Completion completion, CancellationToken cancellationToken) =>
        ValueTask.FromResult(completion.How == CompletionKind.Broken
            ? ActionOutcome.Done
            : Turn(action, context, (int)(context.State["at"].AsInteger() ?? 0) + 1));

    private static ActionOutcome Turn(ForeachPage action, ActionContext context, int page)
    {
        var size = Math.Max(1, action.PageSize.In(context));
        if (context.State["items"].AsArray() is not { } items || (long)page * size >= items.Count || action.Actions.Count == 0)
        {
            return ActionOutcome.Done;
        }

        context.State["at"] = page;
        context.Memory[action.Page.In(context)!] = new ValueArray(items.Skip(page * size).Take(size).Select(item => item.DeepClone()));
        context.Memory[action.PageIndex.In(context)!] = page;
        return ActionOutcome.Enter(action.Actions);
    }
}
