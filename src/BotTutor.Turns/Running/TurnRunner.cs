using System.Diagnostics;
using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Operating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>
/// Answers the oldest waiting activity of a conversation: again from the start after a conflict, again after a failure, and with an apology in the end.
/// </summary>
internal sealed class TurnRunner(
    IServiceScopeFactory scopes, IOptions<TurnsOptions> options, IApology apology, TurnsMeter meter, TimeProvider clock, ILogger<TurnRunner> logger)
{
    private readonly TurnsOptions _options = options.Value;
    private long _lastLeftover;

    /// <summary>Gets or sets the youngest row that a dead host left behind. Attempts at those are counted in the database.</summary>
    public long LastLeftover
    {
        get => Interlocked.Read(ref _lastLeftover);
        set => Interlocked.Exchange(ref _lastLeftover, value);
    }

    /// <returns>Whether there was an activity to answer.</returns>
    public async Task<bool> RunNextAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var tries = new Tries(_options);
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
            if (await attempt.NextAsync(conversation, cancellationToken) is not { } waiting)
            {
                return false;
            }

            if (waiting.Id <= LastLeftover && tries.IsFirst)
            {
                tries.Begun(waiting);
                await attempt.CountAsync(waiting, cancellationToken);
                continue;
            }

            if (tries.Exhausted is { } reason)
            {
                await SetAsideAsync(waiting, reason, cancellationToken);
                return true;
            }

            if (await TryAsync(attempt, waiting, tries, cancellationToken))
            {
                return true;
            }
        }
    }

    /// <summary>The one place where a turn's failure is caught, whatever it is; that of the ground is none of the turn's and goes to the lane, which waits.</summary>
    private async Task<bool> TryAsync(TurnAttempt attempt, WaitingActivity waiting, Tries tries, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var span = meter.BeginTurn(waiting.Conversation);
        var begun = clock.GetTimestamp();
        try
        {
            var (outcome, failure) = await attempt.AnswerAsync(waiting, either.Token);
            if ((outcome ?? await ApologizeAsync(waiting, failure!, either.Token)) is not CommitOutcome.Conflict conflict)
            {
                meter.Turn(waiting.Conversation, outcome is null ? "undone" : "answered", clock.GetElapsedTime(begun), clock.GetUtcNow() - waiting.AcceptedAt);
                return true;
            }

            logger.LogInformation("Inbox row {Row} runs again: {Conflict}.", waiting.Id, conflict.What);
            span?.SetTag("bottutor.conflict", conflict.What);
            meter.Rerun(waiting.Conversation);
            tries.Conflicted(conflict.What);
        }
        catch (Exception failure) when (failure is not GroundException && !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "Inbox row {Row} could not be answered.", waiting.Id);
            span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            meter.Retry(waiting.Conversation);
            tries.Failed(limit.IsCancellationRequested ? $"It took longer than {_options.TimeLimit}" : $"{failure.GetType().Name}: {failure.Message}");
        }

        return false;
    }

    private async Task<CommitOutcome> ApologizeAsync(WaitingActivity waiting, TurnFailure failure, CancellationToken cancellationToken)
    {
        logger.LogWarning("The turn of inbox row {Row} is undone: {Reason}", waiting.Id, failure.Reason);
        await using var scope = scopes.CreateAsyncScope();
        var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
        return await attempt.ApologizeAsync(waiting, failure, apology, cancellationToken);
    }

    private async Task SetAsideAsync(WaitingActivity waiting, string reason, CancellationToken cancellationToken)
    {
        logger.LogError("Inbox row {Row} is set aside: {Reason}", waiting.Id, reason);
        for (var rerun = 0; rerun < _options.Reruns; rerun++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
            if (await attempt.SetAsideAsync(waiting, reason, apology, cancellationToken) is CommitOutcome.Committed)
            {
                meter.Turn(waiting.Conversation, "set aside", TimeSpan.Zero, clock.GetUtcNow() - waiting.AcceptedAt);
                return;
            }
        }

        throw new InvalidOperationException($"Inbox row {waiting.Id} could not be set aside: it met a conflict {_options.Reruns} times.");
    }
}
