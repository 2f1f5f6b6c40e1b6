using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Operating;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>One try to answer an activity, in a scope of its own: read, run, commit. What it throws or refuses leaves no trace.</summary>
internal sealed class TurnAttempt(
    IInboxRows rows, IInvokeAnswers answers, IStateDocuments memory, TurnSpeaker speaker, ITurnHandler handler, Outbounds outbounds, StoppedBots stopped, IUnitOfWork unit)
{
    /// <summary>Runs the turn and commits all of it, or nothing where it fails.</summary>
    /// <param name="waiting">What is answered.</param>
    /// <param name="limit">Breaks the turn off, but not its commit: waiting for the disk or for others is no fault of the turn.</param>
    /// <param name="cancellationToken">Breaks off all of it.</param>
    public async Task<(CommitOutcome? Outcome, TurnFailure? Failure)> AnswerAsync(WaitingActivity waiting, CancellationToken limit, CancellationToken cancellationToken)
    {
        var conversation = waiting.Conversation;
        var activity = ActivityJson.Read(waiting.Json);
        var person = await speaker.RecogniseAsync(conversation, activity, cancellationToken);
        var outbound = outbounds.To(conversation.Channel);
        if (stopped.Contains(conversation.Bot))
        {
            rows.Finish(waiting);
            return (await CommitAsync(conversation, outbound, Answer(activity, ClosedSign.In(person?.Language ?? activity.Locale)), cancellationToken), null);
        }

        var adapter = new TurnAdapter(waiting.Id, cancel => outbound.ShowTypingAsync(conversation, activity, cancel));
        using var turn = new TurnContext(adapter, activity);
        if (await handler.RunAsync(turn, conversation, person, limit) is { } failure)
        {
            return (null, failure);
        }

        var said = Said(waiting, activity, adapter);
        rows.Finish(waiting);
        return (await CommitAsync(conversation, outbound, said, cancellationToken), null);
    }

    /// <summary>Answers an activity whose turn failed, in a scope that knows nothing of it: of the turn only the apology stays.</summary>
    public async Task<CommitOutcome> ApologizeAsync(WaitingActivity waiting, TurnFailure failure, IApology apology, CancellationToken cancellationToken)
    {
        var conversation = waiting.Conversation;
        var activity = ActivityJson.Read(waiting.Json);
        var person = await speaker.RecogniseAsync(conversation, activity, cancellationToken);
        await handler.RememberAsync(failure, conversation, cancellationToken);
        rows.Finish(waiting);
        return await CommitAsync(conversation, outbounds.To(conversation.Channel), Answer(activity, apology.In(person?.Language ?? failure.Locale)), cancellationToken);
    }

    /// <summary>Gives up: the person hears the apology, the activity is kept for an operator.</summary>
    public async Task<CommitOutcome> SetAsideAsync(WaitingActivity waiting, string reason, IApology apology, CancellationToken cancellationToken)
    {
        rows.SetAside(waiting, reason);
        if (ActivityJson.TryRead(waiting.Json) is not { } activity)
        {
            return await unit.CommitAsync(cancellationToken);
        }

        var conversation = waiting.Conversation;
        var person = await speaker.RecogniseAsync(conversation, activity, cancellationToken);

        // A memory that cannot be read would fail every later turn too.
        await memory.PutSpoiltAsideAsync(StateKey.OfTurn(conversation, person), cancellationToken);
        var reply = Reply(activity, apology.In(person?.Language ?? activity.Locale));
        return await CommitAsync(conversation, outbounds.To(conversation.Channel), [reply], cancellationToken);
    }

    /// <summary>Remembers that an attempt begins, so that an activity that kills its host is not tried for ever.</summary>
    public Task<CommitOutcome> CountAsync(WaitingActivity waiting, CancellationToken cancellationToken)
    {
        rows.CountAttempt(waiting);
        return unit.CommitAsync(cancellationToken);
    }

    public Task<WaitingActivity?> NextAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        rows.NextAsync(conversation, cancellationToken);

    /// <summary>What goes to the person; the answer of an invoke is kept with its row instead.</summary>
    private IReadOnlyList<Activity> Said(WaitingActivity waiting, Activity activity, TurnAdapter adapter)
    {
        if (activity.Type != ActivityTypes.Invoke)
        {
            return adapter.Said;
        }

        var (said, json) = InvokeAnswers.Split(adapter.Said);
        answers.Keep(waiting, json);
        return said;
    }

    /// <summary>Who only came in has said nothing that could be answered.</summary>
    private static IReadOnlyList<Activity> Answer(Activity activity, string text) =>
        activity.Type == ActivityTypes.Message ? [Reply(activity, text)] : [];

    /// <summary>A reply that needs nothing of the activity to be there: it may be just what the turn failed for.</summary>
    private static Activity Reply(Activity activity, string text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Locale = activity.Locale,
        ReplyToId = activity.Id,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = activity.From,
    };

    private async Task<CommitOutcome> CommitAsync(
        ConversationKey conversation, IChannelOutbound outbound, IReadOnlyList<Activity> said, CancellationToken cancellationToken)
    {
        if (said.Count > 0)
        {
            await outbound.StageAsync(conversation, said, cancellationToken);
        }

        var outcome = await unit.CommitAsync(cancellationToken);
        if (outcome is CommitOutcome.Committed)
        {
            outbound.Committed(conversation);
        }

        return outcome;
    }
}
