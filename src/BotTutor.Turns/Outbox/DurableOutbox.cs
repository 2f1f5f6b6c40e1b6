using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Turns.Lanes;

namespace BotTutor.Turns.Outbox;

/// <summary>Stores with the turn, and wakes the delivery once the turn is committed.</summary>
internal sealed class DurableOutbox(IOutboxRows rows, IUnitOfWork unit, ILanes<DeliveryLane> lanes) : IOutbox
{
    private readonly HashSet<ConversationKey> _woken = [];

    public void Add(ConversationKey conversation, OutboundRequest request)
    {
        rows.Add(conversation, request);
        if (_woken.Add(conversation))
        {
            unit.OnCommitted(() => lanes.Wake(conversation));
        }
    }
}
