using BotTutor.Channels;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Polling;

/// <summary>
/// The pollers that run in this host. They end while the host is still known to its cluster: once it leaves, another host may begin to poll at any moment, and a platform
/// gives its updates to one poller at a time.
/// </summary>
internal sealed class HostPolls(IEnumerable<IChannelPoller> pollers, TimeProvider clock, ILogger<HostPolls> logger)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Channel, string Bot), Poll> _running = [];
    private bool _hasEnded;

    /// <summary>Has the bot polled for from here. It does nothing when that is so already, or when the host ends.</summary>
    public void Begin(string channel, string bot)
    {
        lock (_gate)
        {
            if (!_hasEnded && !_running.ContainsKey((channel, bot)))
            {
                _running[(channel, bot)] = new Poll(pollers.First(poller => poller.ChannelId == channel), bot, clock, logger);
            }
        }
    }

    /// <summary>Ends the polling for one bot, and waits until it has.</summary>
    public async Task EndAsync(string channel, string bot)
    {
        Poll? poll;
        lock (_gate)
        {
            _running.Remove((channel, bot), out poll);
        }

        if (poll is not null)
        {
            await poll.DisposeAsync();
        }
    }

    /// <summary>Ends the polling for every bot, and begins none any more.</summary>
    public async Task EndAsync()
    {
        List<Poll> polls;
        lock (_gate)
        {
            _hasEnded = true;
            polls = [.. _running.Values];
            _running.Clear();
        }

        await Task.WhenAll(polls.Select(static poll => poll.DisposeAsync().AsTask()));
    }
}
