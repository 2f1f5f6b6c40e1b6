using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Utilities;

namespace BotTutor.Turns.Cluster;

[Reentrant]
internal sealed class NewsHub(ILogger<NewsHub> logger) : Grain, INewsHub
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(20);

    private readonly ObserverManager<INewsListener> _hosts = new(Forgotten, logger);

    public Task JoinAsync(INewsListener listener)
    {
        _hosts.Subscribe(listener, listener);
        return Task.CompletedTask;
    }

    public Task TellAsync(string conversation, bool isTyping, Guid from) => _hosts.Notify(host => host.HearAsync(conversation, isTyping, from));
}
