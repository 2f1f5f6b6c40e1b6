using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Operating;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Outbox;

/// <summary>
/// Sends a few requests of one conversation, one after the other. That a request begins is committed together with the end of the one before, so that after a sudden
/// death it is known which single one the platform may have already.
/// </summary>
internal sealed class DeliveryRound(
    IOutboxRows rows, Senders senders, IPaces paces, IUnitOfWork unit, ILanes<DeliveryLane> lanes, Random random, TurnsMeter meter, IOptions<OutboxOptions> options, SteadyTime time, ILogger<DeliveryRound> logger)
{
    /// <summary>So that one talkative conversation does not hold its place for ever.</summary>
    private const int Most = 10;

    private readonly OutboxOptions _options = options.Value;

    public async Task<LaneStep> RunAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var waiting = await rows.ReadNextAsync(conversation, Most, cancellationToken);
        if (waiting.Count == 0)
        {
            return LaneStep.Idle;
        }

        var sender = senders.To(conversation.Channel);
        foreach (var request in waiting)
        {
            if (await WaitForAsync(request, sender.Pace, cancellationToken) is { Ticks: > 0 } wait)
            {
                await CommitAsync(cancellationToken);
                return LaneStep.Wait(wait);
            }

            if (request.MayHaveArrived)
            {
                logger.LogWarning("Outbox row {Row} may have arrived already; it is sent again.", request.Id);
                meter.PossibleDuplicate(conversation);
            }

            rows.Begin(request);
            await CommitAsync(cancellationToken);
            if (!await SettleAsync(request, await SendAsync(sender, request, cancellationToken), cancellationToken))
            {
                break;
            }
        }

        await CommitAsync(cancellationToken);
        return LaneStep.Worked;
    }

    private async Task<TimeSpan> WaitForAsync(WaitingRequest request, ChannelPace pace, CancellationToken cancellationToken)
    {
        var wait = request.NotBefore - time.Now;
        return wait > TimeSpan.Zero ? wait : await paces.TakeAsync(request.Conversation, pace, cancellationToken);
    }

    private async Task<Delivery> SendAsync(IChannelSender sender, WaitingRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.TimeLimit, time.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await sender.SendAsync(request.Conversation, request.Request, new DeliveredIds(rows, request.Conversation), either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new Delivery.Unknown($"No answer came within {_options.TimeLimit}");
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(fault, "Outbox row {Row} could not be sent.", request.Id);
            return new Delivery.Unknown($"{fault.GetType().Name}: {fault.Message}");
        }
    }

    /// <returns>Whether the next request of the conversation may follow.</returns>
    private async Task<bool> SettleAsync(WaitingRequest request, Delivery delivery, CancellationToken cancellationToken)
    {
        meter.Delivered(request.Conversation, delivery.GetType().Name);
        switch (delivery)
        {
            case Delivery.Sent sent:
                rows.Finish(request, sent.PlatformId);
                return true;

            case Delivery.Later later:
                if (later is { WholeBot: true, After: { } pause })
                {
                    await paces.PauseAsync(request.Conversation, pause, cancellationToken);
                }

                Postpone(request with { MayHaveArrived = false }, later.After, later.Reason);
                return false;

            case Delivery.Unknown unknown:
                Postpone(request with { MayHaveArrived = true }, null, unknown.Reason);
                return false;

            case Delivery.Refused refused:
                logger.LogWarning("Outbox row {Row} is set aside, for the platform refuses it: {Reason}", request.Id, refused.Reason);
                rows.SetAside(request with { MayHaveArrived = false }, refused.Reason);
                return true;

            case Delivery.Unreachable unreachable:
                logger.LogInformation("A conversation of {Bot} on {Channel} can no longer be reached: {Reason}", request.Conversation.Bot, request.Conversation.Channel, unreachable.Reason);
                rows.SetAside(request.Conversation, unreachable.Reason);
                return false;

            case Delivery.Moved moved:
                var there = request.Conversation with { Conversation = moved.Conversation };
                rows.Move(request.Conversation, moved.Conversation);
                unit.OnCommitted(() => lanes.Wake(there));
                return false;

            default:
                throw new InvalidOperationException($"Nobody knows what to do about {delivery.GetType().Name}.");
        }
    }

    private void Postpone(WaitingRequest request, TimeSpan? after, string reason)
    {
        var attempts = request.Attempts + 1;
        if (attempts >= _options.Attempts)
        {
            logger.LogError("Outbox row {Row} is set aside after {Attempts} attempts: {Reason}", request.Id, attempts, reason);
            rows.SetAside(request, $"{attempts} attempts, last: {reason}");
            return;
        }

        var pause = after ?? Backoff.After(attempts, _options, random.NextDouble());
        logger.LogInformation("Outbox row {Row} waits {Pause}: {Reason}", request.Id, pause, reason);
        rows.Postpone(request, time.Now + pause, reason);
    }

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (await unit.CommitAsync(cancellationToken) is CommitOutcome.Conflict conflict)
        {
            throw new InvalidOperationException($"The delivery met a conflict: {conflict.What}. Another host may be at it.");
        }
    }
}
