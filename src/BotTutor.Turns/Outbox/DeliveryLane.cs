using BotTutor.Channels;
using BotTutor.Turns.Lanes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Outbox;

/// <summary>Delivers what was said in a conversation, in order: while one request waits, so does all that follows.</summary>
internal sealed class DeliveryLane(IServiceScopeFactory scopes, IOptions<OutboxOptions> options) : ILaneWork
{
    public int AtOnce => options.Value.AtOnce;

    public async Task<LaneStep> StepAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliveryRound>().RunAsync(conversation, cancellationToken);
    }
}
