namespace BotTutor.Dialogs;

/// <summary>What runs actions. Derive from <see cref="ActionHandler{TAction}"/>.</summary>
public abstract class ActionHandler
{
    private protected ActionHandler()
    {
    }

    internal abstract ValueTask<ActionOutcome> RunAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken);

    internal abstract ValueTask<ActionOutcome> ContinueAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken);

    internal abstract ValueTask<ActionOutcome> ResumeAsync(DialogAction action, ActionContext context, Completion completion, CancellationToken cancellationToken);

    internal abstract bool AllowsInterruption(DialogAction action, ActionContext context);

    internal abstract ValueTask RepromptAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken);
}

/// <summary>The behaviour of one <c>$kind</c>. Holds no state: what must last stands in <see cref="ActionContext.State"/>.</summary>
public abstract class ActionHandler<TAction> : ActionHandler
    where TAction : DialogAction
{
    /// <summary>The dialog has come to the action.</summary>
    public abstract ValueTask<ActionOutcome> RunAsync(TAction action, ActionContext context, CancellationToken cancellationToken);

    /// <summary>The action had waited (<see cref="ActionOutcome.Wait"/>), and an activity came or an interruption is over.</summary>
    public virtual ValueTask<ActionOutcome> ContinueAsync(TAction action, ActionContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ActionOutcome.Done);

    /// <summary>What the action had begun or entered is over.</summary>
    public virtual ValueTask<ActionOutcome> ResumeAsync(TAction action, ActionContext context, Completion completion, CancellationToken cancellationToken) =>
        ValueTask.FromResult(completion.How switch
        {
            CompletionKind.Broken => ActionOutcome.Break,
            CompletionKind.Continued => ActionOutcome.Continue,
            _ => ActionOutcome.DoneWith(completion.Result),
        });

    /// <summary>Whether triggers may answer a message while the action waits for one.</summary>
    public virtual bool AllowsInterruption(TAction action, ActionContext context) => true;

    /// <summary>Asks again what the action waits for.</summary>
    public virtual ValueTask RepromptAsync(TAction action, ActionContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    internal sealed override ValueTask<ActionOutcome> RunAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken) =>
        RunAsync((TAction)action, context, cancellationToken);

    internal sealed override ValueTask<ActionOutcome> ContinueAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken) =>
        ContinueAsync((TAction)action, context, cancellationToken);

    internal sealed override ValueTask<ActionOutcome> ResumeAsync(DialogAction action, ActionContext context, Completion completion, CancellationToken cancellationToken) =>
        ResumeAsync((TAction)action, context, completion, cancellationToken);

    internal sealed override bool AllowsInterruption(DialogAction action, ActionContext context) => AllowsInterruption((TAction)action, context);

    internal sealed override ValueTask RepromptAsync(DialogAction action, ActionContext context, CancellationToken cancellationToken) =>
        RepromptAsync((TAction)action, context, cancellationToken);
}
