namespace BotTutor.FakeConnector.Faults;

/// <summary>How much a bot may say in one conversation before it is told to wait.</summary>
internal sealed class ThreadLimits
{
    private static readonly (int Most, TimeSpan Within)[] Limits = [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _said = [];

    /// <summary>Counts a call, or refuses it.</summary>
    public bool Lets(string conversation)
    {
        var now = DateTimeOffset.UtcNow;
        lock (_gate)
        {
            if (!_said.TryGetValue(conversation, out var said))
            {
                _said[conversation] = said = [];
            }

            said.RemoveAll(at => now - at > TimeSpan.FromSeconds(30));
            if (Array.Exists(Limits, limit => said.Count(at => now - at < limit.Within) >= limit.Most))
            {
                return false;
            }

            said.Add(now);
            return true;
        }
    }
}
