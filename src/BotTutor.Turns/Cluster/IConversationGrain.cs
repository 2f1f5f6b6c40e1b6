namespace BotTutor.Turns.Cluster;

/// <summary>The turns of one conversation, which no other host runs meanwhile.</summary>
internal interface IConversationGrain : ILaneGrain;
