using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>What all inputs do: take what is known, else ask, read, check, ask again.</summary>
internal abstract class InputHandler<TInput> : ActionHandler<TInput>
    where TInput : InputAction
{
    private const string TurnCount = "turnCount";
    private const string ValueName = "value";

    public override async ValueTask<ActionOutcome> RunAsync(TInput action, ActionContext context, CancellationToken cancellationToken)
    {
        context.State["options"] = new ValueObject();
        context.State[TurnCount] = 0;
        Initialize(action, context);
        var always = action.AlwaysPrompt.In(context);
        if (always && action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = Value.Null;
        }

        var state = always ? InputState.Missing : Read(action, context, isAnswer: false);
        if (state == InputState.Valid)
        {
            return Finish(action, context);
        }

        if (action.MaxTurnCount is { } most && most.In(context) <= 0)
        {
            return ActionOutcome.Done;
        }

        context.State[TurnCount] = 1;
        await AskAsync(action, context, state, cancellationToken);
        return ActionOutcome.Wait;
    }

    public override async ValueTask<ActionOutcome> ContinueAsync(TInput action, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return ActionOutcome.Wait;
        }

        var turns = context.State[TurnCount].AsInteger() ?? 0;
        var interrupted = context.Memory.TurnState["interrupted"].AsBoolean() == true;
        var state = Read(action, context, isAnswer: !interrupted && turns > 0);
        if (state == InputState.Valid)
        {
            return Finish(action, context);
        }

        if (action.MaxTurnCount is not { } most || turns < most.In(context))
        {
            context.State[TurnCount] = turns + (interrupted ? 0 : 1);
            await AskAsync(action, context, state, cancellationToken);
            return ActionOutcome.Wait;
        }

        return await GiveUpAsync(action, context, cancellationToken);
    }

    public override bool AllowsInterruption(TInput action, ActionContext context) =>
        action.AllowInterruptions is not { } allowed || allowed.TryIn(context.Memory);

    public override ValueTask RepromptAsync(TInput action, ActionContext context, CancellationToken cancellationToken) =>
        AskAsync(action, context, InputState.Missing, cancellationToken);

    /// <summary>Prepares what the input remembers.</summary>
    protected virtual void Initialize(TInput action, ActionContext context)
    {
    }

    /// <summary>Reads <c>this.value</c> as the input's value, and writes what it became.</summary>
    protected abstract InputState Recognize(TInput action, ActionContext context, Value given);

    /// <summary>What the message has to offer as an answer.</summary>
    protected virtual Value AnswerOf(ActionContext context)
    {
        var activity = context.Memory.Find(Scopes.Turn)!.Value.AsObject()!["activity"].AsObject() ?? [];
        var text = activity["text"];
        return string.IsNullOrEmpty(text.AsString()) && !activity[ValueName].IsNull ? activity[ValueName] : text;
    }

    /// <summary>Makes the question: the first prompt for the state that becomes something.</summary>
    protected virtual Activity? Render(TInput action, ActionContext context, InputState state)
    {
        foreach (var prompt in PromptsFor(action, state))
        {
            if (prompt is not null && context.Render(prompt) is { } question)
            {
                return question;
            }
        }

        return null;
    }

    private static TextTemplate?[] PromptsFor(TInput action, InputState state) => state switch
    {
        InputState.Unrecognized => [action.UnrecognizedPrompt, action.InvalidPrompt, action.Prompt],
        InputState.Invalid => [action.InvalidPrompt, action.UnrecognizedPrompt, action.Prompt],
        _ => [action.Prompt],
    };

    protected static void SetValue(ActionContext context, Value value) => context.State[ValueName] = value;

    private static ActionOutcome Finish(TInput action, ActionContext context)
    {
        var value = context.State[ValueName];
        Note(InputProgress.Valid, action, context);
        if (action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = value;
        }

        return ActionOutcome.DoneWith(value);
    }

    private InputState Read(TInput action, ActionContext context, bool isAnswer)
    {
        var given = Given(action, context, isAnswer);
        context.State[ValueName] = given;
        if (given.IsNull)
        {
            return InputState.Missing;
        }

        var state = Recognize(action, context, given);
        if (state != InputState.Valid)
        {
            return state;
        }

        if (action.Validations.Any(validation => !validation.TryIn(context.Memory)))
        {
            return InputState.Invalid;
        }

        context.Memory.TurnState["activityProcessed"] = true;
        return InputState.Valid;
    }

    private Value Given(TInput action, ActionContext context, bool isAnswer)
    {
        var given = Value.Null;
        if (action.Property.In(context) is { Length: > 0 } path)
        {
            given = context.Memory[path];
            if (!given.IsNull)
            {
                // It is written back when it is good; a bad one must not be met again in the next turn.
                context.Memory[path] = Value.Null;
            }
        }

        if (given.IsNull && action.Value is { } source)
        {
            given = source.TryIn(context.Memory);
            given = given.AsString() is "" ? Value.Null : given;
        }

        var isOpen = context.Memory.TurnState["activityProcessed"].AsBoolean() != true;
        return given.IsNull && isAnswer && isOpen ? AnswerOf(context) : given;
    }

    private async ValueTask AskAsync(TInput action, ActionContext context, InputState state, CancellationToken cancellationToken)
    {
        var question = Render(action, context, state)
            ?? throw new DialogFault("EmptyPrompt", $"The prompt for an answer that is {state} became nothing.", action.Origin);
        Note(
            state switch { InputState.Unrecognized => InputProgress.Unrecognized, InputState.Invalid => InputProgress.Invalid, _ => InputProgress.Asked },
            action,
            context);
        question.InputHint = question.InputHint is null or InputHints.AcceptingInput ? InputHints.ExpectingInput : question.InputHint;
        await context.SendAsync(question, cancellationToken);
    }

    private static void Note(InputProgress state, TInput action, ActionContext context) => context.Note(
        state, action.Property?.TryIn(context.Memory), context.State[ValueName], (int)(context.State[TurnCount].AsInteger() ?? 0));

    private static async ValueTask<ActionOutcome> GiveUpAsync(TInput action, ActionContext context, CancellationToken cancellationToken)
    {
        Note(InputProgress.GaveUp, action, context);
        if (action.DefaultValue is not { } preset)
        {
            return ActionOutcome.Done;
        }

        var value = preset.TryIn(context.Memory);
        if (action.DefaultValueResponse is { } response)
        {
            await context.SayAsync(response, cancellationToken);
        }

        if (action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = value;
        }

        return ActionOutcome.DoneWith(value);
    }
}
