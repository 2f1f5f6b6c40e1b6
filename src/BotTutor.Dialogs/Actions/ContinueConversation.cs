using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Actions;

/// <summary>Takes a conversation up again, this one or another: its dialogs react by <c>Microsoft.OnContinueConversation</c>.</summary>
[DialogKind("Microsoft.ContinueConversation")]
public sealed record ContinueConversation : DialogAction
{
    /// <summary>Gets the address of the conversation, as <c>Microsoft.GetConversationReference</c> keeps it.</summary>
    public required Dynamic<ValueObject> ConversationReference { get; init; }

    /// <summary>Gets what its dialogs read as <c>turn.activity.value</c>.</summary>
    public Dynamic<Value>? Value { get; init; }
}

internal sealed class ContinueConversationHandler : ActionHandler<ContinueConversation>
{
    public override async ValueTask<ActionOutcome> RunAsync(ContinueConversation action, ActionContext context, CancellationToken cancellationToken)
    {
        var given = action.ConversationReference.In(context);
        if (given is null || NewtonsoftValue.To(given).ToObject<ConversationReference>() is not { Conversation: not null } reference)
        {
            throw new DialogFault("NoConversation", "'conversationReference' should be what Microsoft.GetConversationReference keeps, but it names no conversation.", action.Origin);
        }

        return await Continuation.QueueAsync(reference, action.Value.In(context), null, context, action.Origin, cancellationToken);
    }
}

/// <summary>Takes this conversation up again at a later time.</summary>
[DialogKind("Microsoft.ContinueConversationLater")]
public sealed record ContinueConversationLater : DialogAction
{
    /// <summary>Gets when, as a date and time in the future.</summary>
    public required Dynamic<string> Date { get; init; }

    /// <summary>Gets what dialogs read then as <c>turn.activity.value</c>.</summary>
    public Dynamic<Value>? Value { get; init; }

    /// <summary>Gets the address of a queue of the format's own host, which is not used.</summary>
    public Value ConnectionString { get; init; }

    /// <inheritdoc cref="ConnectionString"/>
    public Value QueueName { get; init; }
}

internal sealed class ContinueConversationLaterHandler : ActionHandler<ContinueConversationLater>
{
    public override async ValueTask<ActionOutcome> RunAsync(ContinueConversationLater action, ActionContext context, CancellationToken cancellationToken)
    {
        var written = action.Date.In(context);
        if (!DateTimeOffset.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var date))
        {
            throw new DialogFault("NotADate", $"'{written}' is not a date.", action.Origin);
        }

        var delay = date - context.Run.World.Clock.GetUtcNow();
        return delay > TimeSpan.Zero
            ? await Continuation.QueueAsync(context.Turn.Activity.GetConversationReference(), action.Value.In(context), delay, context, action.Origin, cancellationToken)
            : throw new DialogFault("DateIsPast", $"'{written}' should be in the future.", action.Origin);
    }
}

/// <summary>Puts the event that takes a conversation up again into the host's queue.</summary>
internal static class Continuation
{
    /// <summary>How long the queue keeps what it could not deliver in time.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    public static async ValueTask<ActionOutcome> QueueAsync(
        ConversationReference reference, Value value, TimeSpan? delay, ActionContext context, Origin origin, CancellationToken cancellationToken)
    {
        var queue = context.Services.GetService<QueueStorage>() ?? context.Turn.TurnState.Get<QueueStorage>()
            ?? throw new DialogFault("NoQueue", "This bot cannot take conversations up again: its host has no QueueStorage.", origin);
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.ContinueConversation,
            RelatesTo = reference,
            Value = NewtonsoftValue.To(value),
        }.ApplyConversationReference(reference, isIncoming: true);
        var receipt = await queue.QueueActivityAsync(activity, delay, delay + Grace, cancellationToken);
        return ActionOutcome.DoneWith(receipt);
    }
}
