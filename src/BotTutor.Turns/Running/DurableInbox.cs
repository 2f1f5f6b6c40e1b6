using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Operating;

namespace BotTutor.Turns.Running;

/// <summary>Stores first, then wakes the conversation.</summary>
internal sealed class DurableInbox(IInboxRows rows, IUnitOfWork unit, ILanes<TurnLane> lanes, TurnsMeter meter) : IInbox
{
    public async Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        rows.Add(inbound);
        unit.OnCommitted(() => lanes.Wake(inbound.Conversation));
        switch (await unit.CommitAsync(cancellationToken))
        {
            case CommitOutcome.Conflict when await rows.HasAsync(inbound, cancellationToken):
                meter.Duplicate(inbound.Conversation);
                return Acceptance.Duplicate;

            case CommitOutcome.Conflict { What: var what }:
                throw new InvalidOperationException($"An activity of {inbound.Conversation.Channel} was not accepted: {what}.");

            default:
                return Acceptance.Accepted;
        }
    }
}
