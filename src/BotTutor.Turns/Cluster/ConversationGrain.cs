using BotTutor.Turns.Lanes;
using BotTutor.Turns.Running;
using Orleans.Placement;

namespace BotTutor.Turns.Cluster;

[PreferLocalPlacement]
internal sealed class ConversationGrain(LaneYard<TurnLane> yard) : LaneGrain<TurnLane>(yard), IConversationGrain;
