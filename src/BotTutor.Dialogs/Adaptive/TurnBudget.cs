using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What a turn has used of its <see cref="DialogLimits"/>.</summary>
internal sealed class TurnBudget(DialogWorld world, IMemoryFocus focus) : ITurnTime
{
    private readonly long _begun = world.Clock.GetTimestamp();
    private int _steps;
    private int _replies;
    private long _characters;
    private long _allocated;
    private TimeSpan _uncounted;

    public TimeSpan Elapsed => world.Clock.GetElapsedTime(_begun) - _uncounted;

    private DialogLimits Limits => world.Limits;

    /// <inheritdoc/>
    public TResult Uncounted<TResult>(Func<TResult> work)
    {
        var from = world.Clock.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            _uncounted += world.Clock.GetElapsedTime(from);
        }
    }

    /// <summary>Takes one step.</summary>
    /// <exception cref="DialogFault">The turn's steps, or its time, are used up.</exception>
    public void CountStep(Origin origin)
    {
        if (++_steps > Limits.Steps)
        {
            throw Reached(LimitNames.Steps, "TooManySteps", $"The turn was stopped after {Limits.Steps} actions: is there a loop without an end?", origin);
        }

        if (Elapsed > Limits.Time)
        {
            throw Reached(LimitNames.Time, "TooLong", $"The turn was stopped after {Limits.Time.TotalSeconds} s and {_steps} actions.", origin);
        }
    }

    /// <summary>Counts what an action has allocated.</summary>
    /// <exception cref="DialogFault">The turn has allocated too much.</exception>
    public void CountMemory(long bytes, Origin origin)
    {
        _allocated += bytes;
        if (_allocated > Limits.Memory)
        {
            throw Reached(LimitNames.Memory, "TooMuchMemory", $"The turn was stopped because its actions took more than {Limits.Memory} bytes of memory: does something grow without an end?", origin);
        }
    }

    /// <summary>Counts something that is said.</summary>
    /// <exception cref="DialogFault">The turn has said too much.</exception>
    public void CountReply(Activity activity)
    {
        if (++_replies > Limits.Replies)
        {
            throw Reached(LimitNames.Replies, "TooManyReplies", $"The turn was stopped after {Limits.Replies} replies.", focus.Origin);
        }

        _characters += ReplySize.Of(activity);
        if (_characters > Limits.ReplySize)
        {
            throw Reached(LimitNames.ReplySize, "RepliesTooLarge", $"The turn was stopped because its replies have more than {Limits.ReplySize} characters.", focus.Origin);
        }
    }

    /// <summary>Looks at what would be remembered.</summary>
    /// <exception cref="DialogFault">It has grown too large.</exception>
    public void CheckState(BotState state)
    {
        foreach (var (part, content) in (ReadOnlySpan<(BotStatePart, ValueObject)>)[(BotStatePart.User, state.User), (BotStatePart.Conversation, state.Conversation), (BotStatePart.Dialogs, state.Dialogs)])
        {
            // What was too large before may stay, and shrink: a limit that is lowered must not stop every turn.
            var most = Math.Max(Limits.StateSize, state.LoadedSize(part));
            if (ValueSize.IsOver(content, most))
            {
                throw Reached(
                    LimitNames.State, "StateTooLarge", $"The memory of {Named(part)} would have more than {most} bytes, or be nested more than {ValueSize.Deepest} deep; the turn is undone.", focus.Origin);
            }
        }
    }

    private static string Named(BotStatePart part) => part switch
    {
        BotStatePart.User => "the person",
        BotStatePart.Conversation => "the conversation",
        _ => "the dialogs",
    };

    private static DialogFault Reached(string limit, string code, string message, Origin origin) => new(code, message, origin) { Limit = limit };
}
