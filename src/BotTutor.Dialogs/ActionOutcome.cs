using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>What the plan does after an action has run. Control flow is a value; nothing is thrown for it.</summary>
public abstract record ActionOutcome
{
    private ActionOutcome()
    {
    }

    /// <summary>Gets the outcome of an action that is done: the next one runs.</summary>
    public static ActionOutcome Done { get; } = new Finished(Value.Null);

    /// <summary>Gets the outcome of an action that waits for the next activity.</summary>
    public static ActionOutcome Wait { get; } = new Waiting();

    /// <summary>Gets the outcome that leaves the loop around the action.</summary>
    public static ActionOutcome Break { get; } = new Left(CompletionKind.Broken);

    /// <summary>Gets the outcome that goes on with the next turn of the loop around the action.</summary>
    public static ActionOutcome Continue { get; } = new Left(CompletionKind.Continued);

    /// <summary>Done, with a result that dialogs read as <c>turn.lastresult</c>.</summary>
    public static ActionOutcome DoneWith(Value result) => result.IsNull ? Done : new Finished(result);

    /// <summary>Runs a list of actions, then resumes this one.</summary>
    public static ActionOutcome Enter(ActionList list) => new Entered(list);

    /// <summary>Runs a dialog, then resumes this action.</summary>
    public static ActionOutcome Begin(DialogAction dialog, ValueObject? options) => new Begun(dialog, options);

    /// <summary>Ends the dialog that the action stands in.</summary>
    public static ActionOutcome EndDialog(Value result) => new Ended(result);

    internal static ActionOutcome Replace(DialogAction dialog, ValueObject? options) => new Replaced(dialog, options);

    internal static ActionOutcome GoTo(string action) => new Gone(action);

    internal sealed record Finished(Value Result) : ActionOutcome;

    internal sealed record Waiting : ActionOutcome;

    internal sealed record Left(CompletionKind How) : ActionOutcome;

    internal sealed record Entered(ActionList List) : ActionOutcome;

    internal sealed record Begun(DialogAction Dialog, ValueObject? Options) : ActionOutcome;

    internal sealed record Ended(Value Result) : ActionOutcome;

    internal sealed record Replaced(DialogAction Dialog, ValueObject? Options) : ActionOutcome;

    internal sealed record Gone(string Action) : ActionOutcome;

    /// <summary>Cancels the dialog and, where asked, those around it, until one of them handles the event.</summary>
    internal sealed record Cancelled(bool All, string Event, Value EventValue, bool IsActivityOpen) : ActionOutcome;
}
