using BotTutor.Channels;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Polling;

/// <summary>The pollers of a house with one host.</summary>
internal sealed class LocalPollers(IEnumerable<IChannelPoller> pollers, TimeProvider clock, ILogger<LocalPollers> logger) : IPollers, IAsyncDisposable
{
    private readonly Dictionary<(string Channel, string Bot), Poll> _running = [];

    public Task KeepAsync(string channel, string bot)
    {
        if (!_running.ContainsKey((channel, bot)))
        {
            _running[(channel, bot)] = new Poll(pollers.First(poller => poller.ChannelId == channel), bot, clock, logger);
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var poll in _running.Values)
        {
            await poll.DisposeAsync();
        }
    }
}
