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
    IServiceScopeFactory scopes, Leftovers leftovers, Company company, IOptions<TurnsOptions> options, IApology apology, TurnsMeter meter, TimeProvider clock, ILogger<TurnRunner> logger)
{
    private readonly TurnsOptions _options = options.Value;

    /// <returns>Whether there was an activity to answer.</returns>
    public async Task<bool> RunNextAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var tries = new Tries(_options);
        Company.Place? place = null;
        try
        {
            while (true)
            {
                await using var scope = scopes.CreateAsyncScope();
                var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
                if (await attempt.NextAsync(conversation, cancellationToken) is not { } waiting)
                {
                    return false;
                }

                if (place is null)
                {
                    tries.Begun(leftovers.TimesBegun(waiting));
                    place = await company.EnterAsync(tries.IsSuspect, cancellationToken);
                    await CountAsync(waiting, cancellationToken);
                }

                if (tries.Exhausted is { } reason ? await SetAsideAsync(waiting, reason, cancellationToken) : await TryAsync(attempt, waiting, tries, cancellationToken))
                {
                    leftovers.Forget(waiting);
                    return true;
                }
            }
        }
        finally
        {
            place?.Dispose();
        }
    }

    /// <summary>Remembers in the database that a leftover begins, so that an activity that kills its host is not tried for ever.</summary>
    private async Task CountAsync(WaitingActivity waiting, CancellationToken cancellationToken)
    {
        if (leftovers.IsToBeCounted(waiting))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TurnAttempt>().CountAsync(waiting, cancellationToken);
            leftovers.Count(waiting);
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
            var (outcome, failure) = await attempt.AnswerAsync(waiting, either.Token, cancellationToken);
            if ((outcome ?? await ApologizeAsync(waiting, failure!, cancellationToken)) is not CommitOutcome.Conflict conflict)
            {
                meter.Turn(waiting.Conversation, outcome is null ? "undone" : "answered", clock.GetElapsedTime(begun), Since(waiting));
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

    /// <summary>Nothing, where the clock was set back meanwhile.</summary>
    private TimeSpan Since(WaitingActivity waiting) => clock.GetUtcNow() is var now && now > waiting.AcceptedAt ? now - waiting.AcceptedAt : TimeSpan.Zero;

    private async Task<CommitOutcome> ApologizeAsync(WaitingActivity waiting, TurnFailure failure, CancellationToken cancellationToken)
    {
        logger.LogWarning("The turn of inbox row {Row} is undone: {Reason}", waiting.Id, failure.Reason);
        await using var scope = scopes.CreateAsyncScope();
        var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
        return await attempt.ApologizeAsync(waiting, failure, apology, cancellationToken);
    }

    private async Task<bool> SetAsideAsync(WaitingActivity waiting, string reason, CancellationToken cancellationToken)
    {
        logger.LogError("Inbox row {Row} is set aside: {Reason}", waiting.Id, reason);
        for (var rerun = 0; rerun < _options.Reruns; rerun++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var attempt = scope.ServiceProvider.GetRequiredService<TurnAttempt>();
            if (await attempt.SetAsideAsync(waiting, reason, apology, cancellationToken) is CommitOutcome.Committed)
            {
                meter.Turn(waiting.Conversation, "set aside", TimeSpan.Zero, Since(waiting));
                return true;
            }
        }

        throw new InvalidOperationException($"Inbox row {waiting.Id} could not be set aside: it met a conflict {_options.Reruns} times.");
    }
}
