using System.Collections.Concurrent;
using BotTutor.FakeTelegram.Bots;
using BotTutor.FakeTelegram.Faults;
using BotTutor.Testing.Faults;

namespace BotTutor.FakeTelegram;

/// <summary>All bots of a server, and what will go wrong.</summary>
internal sealed class World : IDisposable
{
    private readonly ConcurrentDictionary<string, FakeBot> _bots = new(StringComparer.Ordinal);
    private readonly FakeTelegramOptions _options;

    public World(FakeTelegramOptions options)
    {
        _options = options;
        Clock = new ShiftedClock(options.Clock);
        foreach (var token in options.Tokens)
        {
            Add(token);
        }
    }

    public ShiftedClock Clock { get; }

    public FaultPlan<Fault> Faults { get; } = new();

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Gets the bot where there is just one.</summary>
    public FakeBot? Only => _bots.Count == 1 ? _bots.Values.First() : null;

    public FakeBot? Find(string token) => _bots.GetValueOrDefault(token);

    public FakeBot Add(string token) => _bots.GetOrAdd(token, added => new FakeBot(added, _options, Clock));

    public void Dispose()
    {
        foreach (var bot in _bots.Values)
        {
            bot.Dispose();
        }

        Client.Dispose();
    }
}
