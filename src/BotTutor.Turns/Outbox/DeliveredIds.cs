using BotTutor.Channels;
using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

internal sealed class DeliveredIds(IOutboxRows rows, ConversationKey conversation) : IDeliveredIds
{
    public Task<string?> FindAsync(string activityId, CancellationToken cancellationToken) =>
        rows.FindPlatformIdAsync(conversation, activityId, cancellationToken);
}
