namespace BotTutor.Channels;

/// <summary>Fetches what happens on a platform that is asked instead of calling us. One runs for each bot, however many hosts there are.</summary>
public interface IChannelPoller
{
    /// <summary>Gets the Bot Framework's channel id that is fetched from.</summary>
    string ChannelId { get; }

    /// <summary>Gets the bots to fetch for, as they stand in the configuration.</summary>
    IReadOnlyList<string> Bots { get; }

    /// <summary>
    /// Fetches and gives to <see cref="IInbox"/> until it is told to stop, waiting out the platform's faults by itself. What is fetched twice, because a host ended
    /// before it could say so to the platform, is told apart by the dedupe id.
    /// </summary>
    Task PollAsync(string bot, CancellationToken cancellationToken);
}
