using BotTutor.Turns.Lanes;
using BotTutor.Turns.Outbox;
using Orleans.Placement;

namespace BotTutor.Turns.Cluster;

[PreferLocalPlacement]
internal sealed class DeliveryGrain(LaneYard<DeliveryLane> yard) : LaneGrain<DeliveryLane>(yard), IDeliveryGrain;
