using Orleans.Concurrency;

namespace BotTutor.Turns.Cluster;

/// <summary>A host that hears of other hosts' conversations.</summary>
internal interface INewsListener : IGrainObserver
{
    [OneWay]
    Task HearAsync(string conversation, bool isTyping, Guid from);
}
