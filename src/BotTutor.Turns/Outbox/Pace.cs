using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>
/// Keeps one bot within what its platform allows, over all its conversations and in each. Both limits are counted as the moment from which the next request is
/// allowed at full speed ("generic cell rate"): a bot or conversation that was silent may be ahead of it by its burst.
/// </summary>
internal sealed class Pace(TimeProvider clock)
{
    /// <summary>From how many silent conversations on their moments are forgotten.</summary>
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly long _begun = clock.GetTimestamp();
    private readonly Dictionary<string, TimeSpan> _conversations = new(StringComparer.Ordinal);
    private TimeSpan _bot;
    private TimeSpan _pausedUntil;

    /// <summary>Gets the time since the beginning, which nobody can set back.</summary>
    private TimeSpan Now => clock.GetElapsedTime(_begun);

    /// <summary>Takes a place for one request, or says how long to wait before asking again.</summary>
    /// <returns>Zero when the request may leave now.</returns>
    public TimeSpan Take(string conversation, ChannelPace pace)
    {
        if (pace == ChannelPace.Unlimited)
        {
            return TimeSpan.Zero;
        }

        var now = Now;
        lock (_gate)
        {
            var between = TimeSpan.FromSeconds(1) / pace.PerSecond;
            var forBot = Later(_bot, now);
            var forConversation = Later(_conversations.GetValueOrDefault(conversation), now);
            var wait = Later(Later(_pausedUntil, forBot - (between * (pace.PerSecond - 1))), forConversation - (pace.Between * (pace.Burst - 1))) - now;
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            _bot = forBot + between;
            _conversations[conversation] = forConversation + pace.Between;
            ForgetSilent(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Has everything of the bot wait, as the platform asked.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_gate)
        {
            _pausedUntil = Later(_pausedUntil, Now + time);
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void ForgetSilent(TimeSpan now)
    {
        if (_conversations.Count > Most)
        {
            foreach (var silent in _conversations.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
            {
                _conversations.Remove(silent);
            }
        }
    }
}
