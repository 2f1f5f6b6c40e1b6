using BotTutor.Turns.Lanes;
using BotTutor.Turns.Outbox;
using BotTutor.Turns.Running;

namespace BotTutor.Turns;

/// <summary>How busy the turns of this host are.</summary>
public sealed class TurnsLoad
{
    private readonly LaneYard<TurnLane> _turns;
    private readonly LaneYard<DeliveryLane> _deliveries;

    internal TurnsLoad(LaneYard<TurnLane> turns, LaneYard<DeliveryLane> deliveries) => (_turns, _deliveries) = (turns, deliveries);

    /// <summary>Gets how many conversations are being answered or wait for a place; 0 when everything that was accepted is answered.</summary>
    public int Awake => _turns.Awake;

    /// <summary>Gets for how many conversations something waits to be delivered, those that wait for a platform's leave included.</summary>
    public int Delivering => _deliveries.Awake;
}
