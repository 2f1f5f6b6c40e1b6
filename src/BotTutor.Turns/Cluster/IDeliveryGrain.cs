namespace BotTutor.Turns.Cluster;

/// <summary>The delivery to one conversation, which no other host does meanwhile.</summary>
internal interface IDeliveryGrain : ILaneGrain;
