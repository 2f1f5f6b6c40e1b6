using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>Answers 429 where a bot sends faster than the limits.</summary>
internal sealed class FloodGuard(FloodLimits limits, TimeProvider clock)
{
    private readonly Dictionary<long, Queue<DateTimeOffset>> _chats = [];
    private readonly Queue<DateTimeOffset> _bot = [];

    /// <exception cref="ApiFault">It is too early.</exception>
    public void Count(FakeChat chat)
    {
        var now = clock.GetUtcNow();
        if (!_chats.TryGetValue(chat.Id, out var sent))
        {
            _chats[chat.Id] = sent = new();
        }

        var (most, span) = chat.IsPrivate
            ? (limits.ChatBurst, TimeSpan.FromSeconds(limits.ChatBurst / limits.ChatPerSecond))
            : (limits.GroupPerMinute, TimeSpan.FromMinutes(1));
        Refuse(sent, most, span, now);
        Refuse(_bot, limits.PerSecond, TimeSpan.FromSeconds(1), now);
        sent.Enqueue(now);
        _bot.Enqueue(now);
    }

    private static void Refuse(Queue<DateTimeOffset> sent, int most, TimeSpan span, DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && oldest + span <= now)
        {
            sent.Dequeue();
        }

        if (sent.Count >= most)
        {
            throw ApiFault.TooMany(Math.Max(1, (int)Math.Ceiling((sent.Peek() + span - now).TotalSeconds)));
        }
    }
}
