using BotTutor.Turns.Inbox;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Running;

/// <summary>Goes on with rows that nobody works at.</summary>
internal sealed class Takeover(
    IServiceScopeFactory scopes, Leftovers leftovers, ILanes<TurnLane> turns, ILanes<DeliveryLane> deliveries, SteadyTime time, ILogger<Takeover> logger)
{
    /// <summary>After a host has died: what waits now may have been begun by it, so that attempts at it are counted.</summary>
    public async Task OfDeadHostAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var left = await scope.ServiceProvider.GetRequiredService<IInboxRows>().ReadUnfinishedAsync(cancellationToken);
        if (left.Count > 0)
        {
            logger.LogInformation("{Count} conversations were left without an answer and go on now.", left.Count);
            leftovers.Reach(left.Max(conversation => conversation.LastRow));
        }

        Wake(left);
        await DeliverAsync(scope, cancellationToken);
    }

    /// <summary>Now and then: a row whose wake-up was lost, such as one that an operator replays from the command line.</summary>
    public async Task OfForgottenAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        Wake(await scope.ServiceProvider.GetRequiredService<IInboxRows>().ReadUnfinishedAsync(cancellationToken));
        await DeliverAsync(scope, cancellationToken);
    }

    private void Wake(IReadOnlyList<UnfinishedConversation> left)
    {
        foreach (var conversation in left)
        {
            turns.Wake(conversation.Conversation);
        }
    }

    private async Task DeliverAsync(AsyncServiceScope scope, CancellationToken cancellationToken)
    {
        foreach (var conversation in await scope.ServiceProvider.GetRequiredService<IOutboxRows>().ReadUnfinishedAsync(time.Now, cancellationToken))
        {
            deliveries.Wake(conversation);
        }
    }
}
